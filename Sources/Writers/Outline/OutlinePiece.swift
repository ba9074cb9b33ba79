import Document
import Findings

/// A piece of an outline.
public struct OutlinePiece: Sendable {
  /// The kind of a piece.
  enum Kind: Sendable {
    /// The beginning of a group, with the level of its title.
    case open(Group, level: Int)
    /// Blocks, with the level below which their headings are.
    case blocks(ArraySlice<Block>, depth: Int)
    /// The end of a group.
    case close(Group, endsScope: Bool)
    /// All footnotes in the order of their numbers, for formats that have them at the end.
    case footnotes([Footnote])
  }

  var kind: Kind
  /// The index of the part of the document that lists the link targets of the piece.
  var scope: Int
  /// The place of a group that begins.
  var place: Place?
  /// The colour of the part that the piece belongs to, as `#rrggbb`, if it is not that of the theme.
  var color: String?
  /// Whether a group that begins is the first thing in the group around it.
  var isFirst = false

  /// Whether the piece begins a group.
  var isOpening: Bool {
    if case .open = kind { true } else { false }
  }

  init(_ kind: Kind, scope: Int, at place: Place? = nil, color: String? = nil) {
    self.kind = kind
    self.scope = scope
    self.place = place
    self.color = color
  }
}
