public import Document
public import Findings

/// What a piece of an outline claims and refers to, in reading order.
///
/// One walk finds it for all who ask: trees of a large report no longer fit into the processor's
/// caches, so that each further walk would cost as much as the first.
public struct References: TreeVisitor, Sendable {
  /// A name that links can lead to.
  public struct Anchor: Sendable {
    /// The name.
    public var name: String
    /// Where what it names was written.
    public var place: Place?
    /// Whether it belongs to a brief form, which yields to a full one.
    public var isBrief: Bool
  }

  /// The names that links can lead to.
  public private(set) var anchors: [Anchor] = []
  /// Links to other parts of the document.
  public private(set) var links: [Link] = []
  /// Pictures.
  public private(set) var images: [Image] = []
  /// The labels of the footnotes called.
  private(set) var footnoteCalls: [String] = []
  /// The footnotes that the piece holds.
  private(set) var footnotes: [Footnote] = []
  /// The addresses that lists of links give.
  private(set) var addresses: [String] = []

  init(_ piece: OutlinePiece) {
    switch piece.kind {
    case .open(let group, _):
      add(anchorOf: group, at: piece.place)
      if let title = group.title { walk(title) }
    case .blocks(let blocks, _): walk(Array(blocks))
    case .close, .footnotes: break
    }
  }

  /// Sees what a block claims.
  public mutating func visit(_ block: Block) {
    if let anchor = block.anchor {
      anchors.append(Anchor(name: anchor, place: block.place, isBrief: block.isBrief))
    }
    if case .footnote(let footnote) = block.kind { footnotes.append(footnote) }
  }

  /// Sees what an inline refers to.
  public mutating func visit(_ inline: Inline) {
    switch inline {
    case .link(let link):
      if link.destination.hasPrefix("#") || link.destination.hasPrefix("record:") {
        links.append(link)
      }
      if link.needsListing { addresses.append(link.destination) }
    case .image(let image): images.append(image)
    case .footnoteReference(let label): footnoteCalls.append(label)
    case .text, .emphasis, .strong, .strikethrough, .code, .softBreak, .lineBreak, .language, .raw:
      break
    }
  }

  private mutating func add(anchorOf group: Group, at place: Place?) {
    guard let anchor = group.anchor else { return }
    anchors.append(Anchor(name: anchor, place: place, isBrief: group.role.traits.isBrief))
  }
}

extension Link {
  /// Whether a format without links must list the address: it leads out of the document and the
  /// text does not say it.
  var needsListing: Bool {
    if destination.utf8.first == UInt8(ascii: "#") { return false }
    if content.count == 1, case .text(let said) = content[0] {
      return said != destination && "mailto:\(said)" != destination
    }
    return true
  }
}
