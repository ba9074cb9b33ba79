import Document
import Findings

/// A piece of an outline.
public struct OutlinePiece: Sendable {
  /// What a piece can be.
  enum Kind: Sendable {
    /// The beginning of a group, with its title's level.
    case open(Group, level: Int)
    /// Blocks whose headings stand below a level.
    case blocks(ArraySlice<Block>, depth: Int)
    /// The end of a group.
    case close(Group, endsScope: Bool)
    /// All footnotes in the order of their calls, for formats that have them at the end.
    case footnotes([Footnote])
  }

  var kind: Kind
  /// The part of the document to whose list the addresses of the piece belong.
  var scope: Int
  /// Where a group that is opened was written.
  var place: Place?

  /// Whether the piece begins a group.
  var isOpening: Bool {
    if case .open = kind { true } else { false }
  }

  init(_ kind: Kind, scope: Int, at place: Place? = nil) {
    self.kind = kind
    self.scope = scope
    self.place = place
  }
}
