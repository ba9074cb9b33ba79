extension MarkdownProjection {
  /// The lists in a row right before a piece.
  func lists(before piece: WritablePiece) -> [MarkdownBlock] {
    // By index: taking pieces from the end of a slice would copy all of them.
    for index in piece.outline.pieces.indices[..<piece.index].reversed() {
      switch piece.outline.pieces[index].kind {
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
