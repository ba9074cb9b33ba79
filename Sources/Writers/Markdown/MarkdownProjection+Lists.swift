extension MarkdownProjection {
  /// The lists in a row right before a piece.
  func lists(before piece: WritablePiece) -> [MarkdownBlock] {
    var pieces = piece.outline.pieces[..<piece.index]
    while let last = pieces.popLast() {
      switch last.kind {
      case .open(let group, _): if group.title != nil { return [] }
      case .close, .footnotes: continue
      case .blocks(let run, let depth):
        let blocks = blocks(run, depth: depth)
        if blocks.isEmpty { continue }
        return Array(blocks.reversed().prefix { $0.listMarker != nil }.reversed())
      }
    }
    return []
  }
}
