extension TextWriter {
  /// How plain text shows a kind of content.
  public func showing(_ kind: ContentKind) -> Showing {
    switch kind {
    case .headings: .other("underlined, below level five with a mark")
    case .tables: .other("columns, or a labelled list where they are too wide")
    case .pictures, .webPictures: .reduced("their words")
    case .galleries, .besideText: .other("one below the other")
    case .captions: .other("in brackets")
    case .footnotes: .other("at the end of their text")
    case .definitions, .keyFigures, .timelines: .other("indented lines")
    case .charts: .other("a table")
    case .innerLinks: .other("their words")
    case .outerLinks: .other("numbers, with the addresses at the end of the chapter")
    case .tooltips, .colors, .languages: .omitted
    case .lists, .quotations, .code: .whole
    }
  }
}
