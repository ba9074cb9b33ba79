extension HTMLWriter {
  /// How pages show a kind of content.
  public func showing(_ kind: ContentKind) -> Showing {
    switch kind {
    case .headings: .other("below level six in bold")
    case .footnotes: .other("at the end of their text")
    case .lists, .quotations, .code, .tables, .pictures, .webPictures, .galleries, .besideText,
      .captions, .definitions,
      .keyFigures, .timelines, .charts, .innerLinks, .outerLinks, .tooltips, .colors, .languages:
      .whole
    }
  }
}
