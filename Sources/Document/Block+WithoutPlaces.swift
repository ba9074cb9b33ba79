extension [Block] {
  /// The same tree without places, for comparing trees written at different places.
  public var withoutPlaces: [Block] {
    var eraser = PlaceEraser()
    return eraser.rewrite(self)
  }
}

private struct PlaceEraser: TreeRewriter {
  mutating func rewrite(_ block: Block) -> Block {
    var block = rewriteContent(of: block)
    block.place = nil
    return block
  }

  mutating func rewrite(_ inline: Inline) -> Inline {
    switch rewriteContent(of: inline) {
    case .link(var link):
      link.place = nil
      return .link(link)
    case .image(var image):
      image.place = nil
      return .image(image)
    case let other: return other
    }
  }
}
