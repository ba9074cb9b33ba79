public import Document
import Wording

/// Writes document trees in one format.
public protocol DocumentWriter: Sendable {
  /// The format's name.
  var format: Format { get }
  /// The extension of its files, without the dot.
  var fileExtension: String { get }
  /// Whether it can write a fragment without a page around it.
  var writesFragments: Bool { get }
  /// A plain text, escaped for this format's page templates.
  func escaped(_ text: String) -> String
  /// How the format shows a kind of content.
  func showing(_ kind: ContentKind) -> Showing
  /// Writes one piece of an outline; pieces may be written in any order.
  func write(_ piece: WritablePiece, style: WritingStyle) -> [UInt8]
  /// The drawing of a cover, for this format's page templates; nil where the format does not draw.
  func cover(_ strip: StripChart) -> String?
  /// The text between two pieces, neither of them empty.
  func separator(after previous: OutlinePiece, before next: OutlinePiece) -> StaticString
}

extension DocumentWriter {
  /// Most writers can.
  public var writesFragments: Bool { true }

  /// Most formats do not draw.
  public func cover(_ strip: StripChart) -> String? { nil }

  /// Writes nothing between pieces.
  public func separator(after previous: OutlinePiece, before next: OutlinePiece) -> StaticString {
    ""
  }
}

/// The kind of document that the pieces belong to.
public enum WritingStyle: Sendable {
  /// A page of a published edition.
  case page
  /// A text without a page, written as the specification of its Markdown has it.
  case fragment
}

/// A piece of an outline, with the facts about the whole that a writer needs.
public struct WritablePiece: Sendable {
  /// The piece itself.
  let content: OutlinePiece
  /// The piece's position in the outline.
  let index: Int
  let outline: Outline
  let words: Words
}
