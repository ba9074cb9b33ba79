public import ReportDocument

/// Writes document trees in one format.
public protocol DocumentWriter: Sendable {
  /// The format's name.
  var format: Format { get }
  /// What the names of its files end with, without the dot.
  var fileExtension: String { get }
  /// The content of an edition; the page around it is a template's affair, which holds the title, so
  /// that sections begin at level two.
  func content(of assembly: Assembly, words: Words) -> [UInt8]
  /// Blocks as they stand, for a text that is not part of an edition.
  func fragment(_ blocks: [Block], words: Words) -> [UInt8]
  /// A plain text as it may stand in this format's page templates.
  func escaped(_ text: String) -> String
}

/// The formats there are writers for.
///
/// A new format is one more writer here.
public enum Writers {
  /// The writers, in the order in which formats are listed.
  public static let all: [any DocumentWriter] = [HTMLWriter(), MarkdownWriter(), TextWriter()]

  /// The names of the formats.
  public static var names: [String] { all.map(\.format.rawValue) }

  /// The names of the formats as a message lists them.
  public static var list: String { names.joined(separator: ", ") }

  /// The writer of a format by its name; nil when there is none.
  public static func named(_ name: String) -> (any DocumentWriter)? {
    all.first { $0.format.rawValue == name }
  }
}
