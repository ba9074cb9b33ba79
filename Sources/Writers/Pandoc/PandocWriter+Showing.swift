extension PandocWriter {
  /// How a document that Pandoc makes shows a kind of content.
  public func showing(_ kind: ContentKind) -> Showing {
    switch kind {
    case .headings: .other("below level six in bold")
    case .lists, .quotations, .code, .pictures, .definitions, .innerLinks, .outerLinks, .colors,
      .languages:
      .whole
    case .captions:
      switch target {
      case .docx: .other("captions with numbers")
      case .odt, .epub: .whole
      }
    case .tables:
      switch target {
      case .docx: .other("with their heads on every page and captions with numbers")
      case .odt: .other("with their heads on every page")
      case .epub: .whole
      }
    case .galleries, .besideText:
      switch target {
      case .docx, .odt: .other("in a table without lines")
      case .epub: .whole
      }
    case .webPictures: .reduced("their words")
    case .footnotes:
      switch target {
      case .docx, .odt: .other("at the foot of the page")
      case .epub: .other("at the end of their chapter")
      }
    case .keyFigures:
      switch target {
      case .docx, .odt: .other("a table of tiles")
      case .epub: .whole
      }
    case .timelines: .other("dates with the events below them")
    case .charts: .other("a drawing with a table below it")
    case .tooltips:
      switch target {
      case .docx, .odt: .omitted
      case .epub: .whole
      }
    }
  }
}
