import Writers

/// The edition as plain text.
struct TextFormat: OutputFormat {
  private let writer = TextWriter()

  var name: String { "text" }

  var contentWriter: (any DocumentWriter)? { writer }

  var pageTemplates: [String] { [PageTemplate.fileName(for: writer)] }

  func prepared(in context: FormatContext) -> (any PreparedFormat)? {
    PreparedPage(writer, in: context)
  }
}
