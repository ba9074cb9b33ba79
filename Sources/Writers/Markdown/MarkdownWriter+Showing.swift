extension MarkdownWriter {
  /// How Markdown shows a kind of content.
  public func showing(_ kind: ContentKind) -> Showing {
    switch kind {
    case .headings: .other("below level six in bold")
    case .galleries, .besideText: .other("one below the other")
    case .captions: .other("in italics below the picture")
    case .definitions, .keyFigures, .timelines: .other("a list")
    case .charts: .other("a table")
    case .colors, .languages: .omitted
    case .lists, .quotations, .code, .tables, .pictures, .webPictures, .footnotes, .innerLinks,
      .outerLinks, .tooltips:
      .whole
    }
  }
}
