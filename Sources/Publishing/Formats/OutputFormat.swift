/// A form in which an edition is published: says what it needs, and which files an edition gets.
///
/// A writer turns a tree into bytes; an output format puts what writers wrote into files: pages with
/// a frame around them, a message, or something that an outside engine makes of staged files. A
/// format is one folder and one line in the program's ``OutputFormats``; nothing else asks for a
/// format by its name.
package protocol OutputFormat: Sendable {
  /// The name as configurations and the command line write it.
  var name: String { get }

  /// The names of the page templates that a theme has for it.
  var pageTemplates: [String] { get }

  /// The outside engines without which its files cannot be made.
  var engines: [ExternalEngine] { get }

  /// Reads and checks what it needs for an edition, before anything is built.
  ///
  /// - Returns: what makes the files; nil when there were errors, which were reported.
  func prepared(in context: FormatContext) -> (any PreparedFormat)?
}

extension OutputFormat {
  /// None.
  package var pageTemplates: [String] { [] }

  /// None.
  package var engines: [ExternalEngine] { [] }
}

/// A format that has all it needs for an edition.
package protocol PreparedFormat: Sendable {
  /// The files that the edition gets.
  func files(of edition: ComposedEdition) async -> [OutputFile]
}
