package import Writers

/// A format for publishing an edition: its requirements, and the files that it produces.
///
/// Writers turn trees into bytes; output formats turn the results of writers into files, such as
/// framed pages, a message, or the result of an outside engine from staged files. A format is one
/// folder and one line in the program's ``OutputFormats``; nothing else refers to a format by name.
package protocol OutputFormat: Sendable {
  /// The name used in configurations and on the command line.
  var name: String { get }

  /// The names of the page templates that a theme has for the format.
  var pageTemplates: [String] { get }

  /// The writer that decides how the format shows content; nil if several do, or none.
  var contentWriter: (any DocumentWriter)? { get }

  /// The outside engines that the format depends on.
  var engines: [ExternalEngine] { get }

  /// The media that the format shows pictures on.
  var pictureUses: Set<PictureUse> { get }

  /// The file in this format that the web page of an edition links to; nil if it links to none.
  ///
  /// - Parameter edition: the edition's name.
  func handout(of edition: String) -> Handout?

  /// Reads and checks the format's requirements for an edition, before anything is built.
  ///
  /// - Returns: the prepared format; nil if there were errors, which are reported.
  func prepared(in context: FormatContext) -> (any PreparedFormat)?
}

extension OutputFormat {
  /// None.
  package var pageTemplates: [String] { [] }

  /// None.
  package var contentWriter: (any DocumentWriter)? { nil }

  /// None.
  package var engines: [ExternalEngine] { [] }

  /// None.
  package func handout(of edition: String) -> Handout? { nil }

  /// Nothing that needs more than one file of a picture.
  package var pictureUses: Set<PictureUse> { [] }
}

/// A format with everything it needs for an edition.
package protocol PreparedFormat: Sendable {
  /// The files of the edition in this format.
  func files(of edition: ComposedEdition) async -> [OutputFile]

  /// The pages on the web after the first one, by the names that links lead to.
  func laterPages(of edition: ComposedEdition) -> [String: String]

  /// Whether the format shows the drawing of a cover, which is made only for those that do.
  var showsCover: Bool { get }
}

extension PreparedFormat {
  /// None.
  package func laterPages(of edition: ComposedEdition) -> [String: String] { [:] }

  /// Not shown.
  package var showsCover: Bool { false }
}
