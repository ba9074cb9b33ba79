extension TypstWriter {
  /// The way typeset documents show a kind of content.
  public func showing(_ kind: ContentKind) -> Showing {
    switch kind {
    case .headings: .other("below level six in bold")
    case .tables: .other("with their heads on every page")
    case .webPictures: .reduced("their words")
    case .footnotes: .other("at the foot of the page")
    case .tooltips: .omitted
    case .lists, .quotations, .code, .pictures, .galleries, .besideText, .captions, .definitions,
      .keyFigures, .timelines, .charts,
      .innerLinks, .outerLinks, .colors, .languages:
      .whole
    }
  }
}
