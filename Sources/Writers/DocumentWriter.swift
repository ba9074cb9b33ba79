public import Document
import Wording

/// Writes document trees in one format.
public protocol DocumentWriter: Sendable {
  /// The format's name.
  var format: Format { get }
  /// What the names of its files end with, without the dot.
  var fileExtension: String { get }
  /// A plain text as it may stand in this format's page templates.
  func escaped(_ text: String) -> String
  /// Writes one piece of an outline; pieces may be written in any order.
  func write(_ piece: WritablePiece, style: WritingStyle) -> [UInt8]
  /// What stands between two pieces of which something was written.
  func separator(after previous: OutlinePiece, before next: OutlinePiece) -> StaticString
}

extension DocumentWriter {
  /// Pieces stand one after the other as they are.
  public func separator(after previous: OutlinePiece, before next: OutlinePiece) -> StaticString {
    ""
  }
}

/// What surrounds the pieces that are written.
public enum WritingStyle: Sendable {
  /// A page of a published edition.
  case page
  /// A text that stands alone, written as its Markdown reader's specification would have it.
  case fragment
}

/// A piece of an outline with what a writer needs to know about the whole.
public struct WritablePiece: Sendable {
  let content: OutlinePiece
  /// The piece's position in the outline.
  let index: Int
  let outline: Outline
  let words: Words
}
