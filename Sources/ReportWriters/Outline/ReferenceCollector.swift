import ReportDocument

/// Collects what a piece of an outline refers to.
struct ReferenceCollector: TreeVisitor {
  /// The labels of the footnotes called, in order.
  private(set) var footnoteCalls: [String] = []
  /// The footnotes that the piece holds.
  private(set) var footnotes: [Footnote] = []
  /// The addresses that lists of links give, in order.
  private(set) var addresses: [String] = []

  init(_ piece: OutlinePiece) {
    switch piece.kind {
    case .open(let group, _): if let title = group.title { walk(title) }
    case .blocks(let blocks, _): walk(Array(blocks))
    case .close, .footnotes: break
    }
  }

  mutating func visit(_ block: Block) {
    if case .footnote(let footnote) = block.kind { footnotes.append(footnote) }
  }

  mutating func visit(_ inline: Inline) {
    switch inline {
    case .link(let link): if link.needsListing { addresses.append(link.destination) }
    case .footnoteReference(let label): footnoteCalls.append(label)
    default: break
    }
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
