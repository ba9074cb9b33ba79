import Writers

/// The edition as a document for word processors or as a book, which Pandoc makes from its writer's
/// output and a model with the styles of the theme.
struct OfficeFormat: OutputFormat {
  private let writer: PandocWriter

  /// The format for Pandoc to make.
  init(_ target: PandocTarget) { writer = PandocWriter(target) }

  var name: String { writer.target.rawValue }

  var contentWriter: (any DocumentWriter)? { writer }

  var engines: [ExternalEngine] { [PandocEngine.engine] }

  var pictureUses: Set<PictureUse> { [.letters] }

  func handout(of edition: String) -> Handout? {
    Handout(
      path: "\(edition).\(name)", label: writer.target.label, mediaType: writer.target.mediaType)
  }

  func prepared(in context: FormatContext) -> (any PreparedFormat)? {
    PreparedOffice(context: context, writer: writer, theme: OfficeTheme(context.theme))
  }
}
