import Wording
import Writers

/// The styles of a Word document, by the names that Word and Pandoc give them.
struct WordStyles {
  let theme: OfficeTheme
  let language: String
  /// The colours of parts, as `#rrggbb`.
  let colors: [String]

  static func isRightToLeft(_ language: String) -> Bool {
    TextDirection(ofLanguage: language) == .rightToLeft
  }

  /// The part of the archive.
  var text: String {
    XMLText.declaration
      + "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      + defaults + (running + headings + parts + tables + characters).joined() + "</w:styles>"
  }

  private var defaults: String {
    let tag = XMLText.escaped(language)
    return """
      <w:docDefaults><w:rPrDefault><w:rPr>\(fonts(theme.textFont))\(color(theme.ink))\
      <w:sz w:val="\(size(1))"/><w:szCs w:val="\(size(1))"/>\
      <w:lang w:val="\(tag)" w:eastAsia="\(eastAsianTag)" w:bidi="\(complexTag)"/></w:rPr></w:rPrDefault>\
      <w:pPrDefault><w:pPr>\(Self.isRightToLeft(language) ? "<w:bidi/>" : "")\
      <w:spacing w:after="0" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
      """
  }

  private var eastAsianTag: String {
    let first = language.split(separator: "-").first.map(String.init) ?? ""
    return ["zh", "ja", "ko"].contains(first) ? XMLText.escaped(language) : "zh-CN"
  }

  private var complexTag: String {
    Self.isRightToLeft(language) ? XMLText.escaped(language) : "ar-SA"
  }

  // MARK: Styles

  private var running: [String] {
    [
      paragraph("Normal", isDefault: true, based: nil),
      paragraph("Body Text", format: "<w:widowControl/>" + spacing(after: 140)),
      paragraph(
        "First Paragraph", based: "Body Text", next: "Body Text",
        format: spacing(before: 80, after: 140)),
      paragraph("Compact", based: "Body Text", format: spacing(before: 20, after: 20)),
      paragraph(
        "Title", next: "Subtitle",
        format: border("top", 96, theme.accent, space: 24)
          + spacing(before: 4200, after: 240, line: 216),
        letters: fonts(theme.headingFont) + "<w:b/><w:bCs/>" + color(theme.cover) + sizes(3.6)),
      paragraph(
        "Subtitle", next: "Body Text", format: spacing(after: 600),
        letters: fonts(theme.headingFont) + color(theme.accent) + sizes(1.8)),
      paragraph(
        "Author", format: spacing(after: 60),
        letters: fonts(theme.headingFont) + color(theme.soft) + sizes(1.3)),
      paragraph("Date", letters: fonts(theme.headingFont) + color(theme.soft) + sizes(1.1)),
      paragraph(
        "Block Text", based: "Body Text",
        format: border("left", 24, theme.line, space: 12) + spacing(before: 120, after: 160)
          + indent(360, right: 360), letters: "<w:i/><w:iCs/>"),
      paragraph("footnote text", id: "FootnoteText", letters: sans(0.82)),
      paragraph("Footnote Block Text", based: "footnote text", format: indent(240)),
      paragraph(
        "Definition Term", next: "Definition", format: "<w:keepNext/>" + spacing(before: 120),
        letters: "<w:b/><w:bCs/>"),
      paragraph("Definition", based: "Body Text", format: indent(360)),
      paragraph(
        "Source Code",
        format: shade(theme.wash) + "<w:wordWrap w:val=\"0\"/>" + spacing(before: 120, after: 160),
        letters: fonts(theme.codeFont) + sizes(0.85)),
      paragraph(
        "header", id: "Header", format: border("bottom", 4, theme.line, space: 6) + tab,
        letters: sans(0.78)),
      paragraph("footer", id: "Footer", format: tab, letters: sans(0.82)),
    ]
  }

  private var headings: [String] {
    let scale = [2.3, 1.65, 1.3, 1.12, 1.02, 1, 1, 1, 1]
    let before = [0, 480, 400, 300, 240, 220, 200, 200, 200]
    return scale.indices.map { index in
      paragraph(
        "heading \(index + 1)", id: "Heading\(index + 1)", next: "Body Text",
        format: "<w:keepNext/><w:keepLines/>" + (index == 0 ? "<w:pageBreakBefore/>" : "")
          + spacing(before: before[index], after: index == 0 ? 260 : 60, line: 252)
          + "<w:outlineLvl w:val=\"\(index)\"/>",
        letters: fonts(theme.headingFont) + "<w:b/><w:bCs/>"
          + (index == 0 ? color(theme.cover) : "") + sizes(scale[index]))
    }
  }

  private var parts: [String] {
    [
      paragraph(
        "caption", id: "Caption", format: spacing(before: 60, after: 200), letters: sans(0.85)),
      paragraph(
        "Table Caption", based: "caption",
        format: "<w:keepNext/>" + spacing(before: 280, after: 100),
        letters: "<w:b/><w:bCs/>" + color(theme.ink)),
      paragraph("Image Caption", based: "caption"),
      paragraph("Figure", format: "<w:keepNext/>" + spacing(before: 160, after: 60)),
      paragraph("Captioned Figure", based: "Figure"),
      own(.details, "<w:keepNext/>" + spacing(after: 100), sans(0.9)),
      own(.motto, spacing(before: 40, after: 200), sans(1.35)),
      own(.feature, "", ""),
      own(.headline, spacing(after: 160), fonts(theme.headingFont) + sizes(1.15)),
      own(.links, spacing(after: 100), sans(0.9)),
      own(.speaker, spacing(after: 200) + indent(360, right: 360), sans(0.9)),
      own(
        .placeholder,
        "<w:pBdr>"
          + ["top", "left", "bottom", "right"].map {
            "<w:\($0) w:val=\"dashed\" w:sz=\"8\" w:space=\"8\" w:color=\"B3261E\"/>"
          }.joined() + "</w:pBdr>" + spacing(before: 160, after: 160), color("#7a1a14")),
      own(
        .photoNote,
        "<w:pBdr>" + line("left", 18, theme.line, space: 10) + "</w:pBdr>"
          + spacing(before: 60, after: 120) + indent(240), sans(0.85)),
      own(.keyFigureLabel, spacing(after: 120), sans(0.85)),
      own(.eventTitle, "<w:keepNext/>" + spacing(after: 40), "<w:b/><w:bCs/>"),
      own(.eventText, spacing(after: 120), ""),
      own(.besideText, spacing(after: 120), ""),
      own(
        .contentsHeading, "<w:keepNext/><w:pageBreakBefore/>" + spacing(after: 280),
        fonts(theme.headingFont) + "<w:b/><w:bCs/>" + color(theme.cover) + sizes(2.3)),
      contents(1, "<w:b/><w:bCs/>"), contents(2, ""), contents(3, ""),
    ] + ([nil] + colors).flatMap(colored)
  }

  /// The styles that exist once for each colour.
  private func colored(_ own: String?) -> [String] {
    let tint = own ?? theme.accent
    func style(_ style: OfficeStyle, _ format: String, _ letters: String) -> String {
      paragraph(style.name(own), based: "Body Text", format: format, letters: letters)
    }
    let band =
      shade(tint)
      + "<w:spacing w:before=\"0\" w:after=\"160\" w:line=\"240\" w:lineRule=\"exact\"/>"
    return [
      style(
        .chapterBand, "<w:keepNext/><w:pageBreakBefore/>" + band,
        color(tint) + "<w:sz w:val=\"8\"/>"),
      style(.firstChapterBand, "<w:keepNext/>" + band, color(tint) + "<w:sz w:val=\"8\"/>"),
      style(
        .featureBand,
        "<w:keepNext/>" + shade(tint)
          + "<w:spacing w:before=\"400\" w:after=\"0\" w:line=\"200\" w:lineRule=\"exact\"/>",
        color(tint) + "<w:sz w:val=\"6\"/>"),
      style(
        .featureEnd,
        shade(tint)
          + "<w:spacing w:before=\"160\" w:after=\"400\" w:line=\"80\" w:lineRule=\"exact\"/>",
        color(tint) + "<w:sz w:val=\"6\"/>"),
      style(
        .pullQuote,
        "<w:pBdr>" + line("left", 36, tint, space: 12) + "</w:pBdr>"
          + spacing(before: 120, after: 160) + indent(360, right: 360), sizes(1.18)),
      style(
        .keyFigureValue, "<w:keepNext/>" + spacing(before: 120),
        fonts(theme.headingFont) + "<w:b/><w:bCs/>" + color(tint) + sizes(1.9)),
      style(
        .eventDate, "<w:keepNext/>" + spacing(before: 200, after: 20),
        fonts(theme.headingFont) + "<w:b/><w:bCs/>" + color(tint) + sizes(0.92)),
      character(OfficeStyle.accent.name(own), color(tint)),
    ]
  }

  private var tables: [String] {
    let small = fonts(theme.headingFont) + sizes(0.88)
    return [
      """
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
      <w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
      """,
      """
      <w:style w:type="table" w:customStyle="1" w:styleId="Table"><w:name w:val="Table"/>\
      <w:basedOn w:val="TableNormal"/><w:qFormat/><w:pPr>\(spacing(before: 40, after: 40))</w:pPr>\
      <w:rPr>\(small)</w:rPr><w:tblPr><w:tblBorders>\(line("bottom", 4, theme.line, space: 0))\
      \(line("insideH", 4, theme.line, space: 0))</w:tblBorders><w:tblCellMar>\
      <w:left w:w="0" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>\
      <w:trPr><w:cantSplit/></w:trPr>\
      <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/>\(color(theme.soft))</w:rPr><w:tcPr>\
      <w:tcBorders>\(line("bottom", 10, theme.soft, space: 0))</w:tcBorders></w:tcPr></w:tblStylePr></w:style>
      """,
      """
      <w:style w:type="table" w:customStyle="1" w:styleId="KeyFigures"><w:name w:val="Key Figures"/>\
      <w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>\
      \(line("top", 24, theme.accent, space: 0))\(line("insideH", 24, "#ffffff", space: 0))\
      \(line("insideV", 36, "#ffffff", space: 0))</w:tblBorders><w:tblCellMar>\
      <w:left w:w="170" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr>\
      <w:trPr><w:cantSplit/></w:trPr><w:tcPr>\(shade(theme.wash))</w:tcPr></w:style>
      """,
      """
      <w:style w:type="table" w:customStyle="1" w:styleId="Layout"><w:name w:val="Layout"/>\
      <w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblCellMar>\
      <w:left w:w="0" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr>\
      <w:trPr><w:cantSplit/></w:trPr></w:style>
      """,
      """
      <w:style w:type="table" w:customStyle="1" w:styleId="FigureTable"><w:name w:val="Figure Table"/>\
      <w:basedOn w:val="TableNormal"/></w:style>
      """,
    ]
  }

  private var characters: [String] {
    [
      """
      <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
      <w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>
      """,
      character("Body Text Char", ""),
      character("Verbatim Char", fonts(theme.codeFont) + sizes(0.92)),
      character("Section Number", ""),
      character(
        "footnote reference", id: "FootnoteReference", "<w:vertAlign w:val=\"superscript\"/>"),
      character("Hyperlink", color(theme.accent) + "<w:u w:val=\"single\"/>"),
    ]
  }
}
