extension EmailWriter {
  /// How mail shows a kind of content.
  public func showing(_ kind: ContentKind) -> Showing {
    switch kind {
    case .headings: .other("below level six in bold")
    case .charts: .other("a table")
    case .footnotes: .other("at the end of their text")
    case .innerLinks: .other("links to the web where the edition is there, else their words")
    case .tooltips: .omitted
    case .lists, .quotations, .code, .tables, .pictures, .webPictures, .galleries, .besideText,
      .captions, .definitions,
      .keyFigures, .timelines, .outerLinks, .colors, .languages:
      .whole
    }
  }
}
