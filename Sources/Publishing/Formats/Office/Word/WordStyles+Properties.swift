import Writers

extension WordStyles {
  /// The width between the margins, in twentieths of a point.
  private static let textWidth = 9298

  /// A tab at the right margin.
  var tab: String {
    "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(Self.textWidth)\"/></w:tabs>"
  }

  /// A style of this program's own.
  func own(_ style: OfficeStyle, _ format: String, _ letters: String) -> String {
    paragraph(style.rawValue, based: "Body Text", format: format, letters: letters)
  }

  /// A level of the table of contents.
  func contents(_ level: Int, _ letters: String) -> String {
    let dots =
      "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"\(Self.textWidth)\"/></w:tabs>"
    return paragraph(
      "toc \(level)", id: "TOC\(level)", next: "Normal",
      format: dots + spacing(before: level == 1 ? 120 : 20, after: 20)
        + indent((level - 1) * 240, right: 480),
      letters: fonts(theme.headingFont) + letters)
  }

  /// A style of paragraphs; properties are in the order of the schema.
  func paragraph(
    _ name: String, id: String? = nil, isDefault: Bool = false, based: String? = "Normal",
    next: String? = nil, format: String = "", letters: String = ""
  ) -> String {
    let isOwn = id == nil && !Self.builtIn.contains(name)
    var text = "<w:style w:type=\"paragraph\""
    if isDefault { text += " w:default=\"1\"" }
    if isOwn { text += " w:customStyle=\"1\"" }
    text += " w:styleId=\"\(id ?? Self.id(of: name))\"><w:name w:val=\"\(name)\"/>"
    if let based { text += "<w:basedOn w:val=\"\(Self.id(of: based))\"/>" }
    if let next { text += "<w:next w:val=\"\(Self.id(of: next))\"/>" }
    text += "<w:qFormat/>"
    if !format.isEmpty { text += "<w:pPr>\(format)</w:pPr>" }
    if !letters.isEmpty { text += "<w:rPr>\(letters)</w:rPr>" }
    return text + "</w:style>"
  }

  func character(_ name: String, id: String? = nil, _ letters: String) -> String {
    let isOwn = id == nil && name != "Hyperlink"
    return "<w:style w:type=\"character\"\(isOwn ? " w:customStyle=\"1\"" : "")"
      + " w:styleId=\"\(id ?? Self.id(of: name))\"><w:name w:val=\"\(name)\"/>"
      + "<w:basedOn w:val=\"DefaultParagraphFont\"/>"
      + (letters.isEmpty ? "" : "<w:rPr>\(letters)</w:rPr>") + "</w:style>"
  }

  private static let builtIn: Set<String> = [
    "Normal", "Body Text", "Title", "Subtitle", "Date", "Block Text", "TOC Heading",
  ]

  private static func id(of name: String) -> String {
    switch name {
    case "footnote text": "FootnoteText"
    case "caption": "Caption"
    default: name.replacing(" ", with: "")
    }
  }

  // MARK: Properties

  func size(_ factor: Double) -> Int {
    Int((Double(theme.textSize) * 2 * factor).rounded())
  }

  func sizes(_ factor: Double) -> String {
    "<w:sz w:val=\"\(size(factor))\"/><w:szCs w:val=\"\(size(factor))\"/>"
  }

  /// Secondary words in the font of headings.
  func sans(_ factor: Double) -> String {
    fonts(theme.headingFont) + color(theme.soft) + sizes(factor)
  }

  func fonts(_ name: String) -> String {
    let name = XMLText.escaped(name)
    return "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\""
      + " w:eastAsia=\"\(XMLText.escaped(theme.eastAsianFont))\""
      + " w:cs=\"\(XMLText.escaped(theme.complexFont))\"/>"
  }

  func color(_ color: String) -> String { "<w:color w:val=\"\(Self.digits(color))\"/>" }

  func shade(_ color: String) -> String {
    "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(Self.digits(color))\"/>"
  }

  func spacing(before: Int = 0, after: Int = 0, line: Int? = nil) -> String {
    "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\""
      + (line.map { " w:line=\"\($0)\" w:lineRule=\"auto\"" } ?? "") + "/>"
  }

  func indent(_ left: Int, right: Int = 0) -> String {
    "<w:ind w:left=\"\(left)\" w:right=\"\(right)\"/>"
  }

  func line(_ side: String, _ width: Int, _ color: String, space: Int) -> String {
    "<w:\(side) w:val=\"single\" w:sz=\"\(width)\" w:space=\"\(space)\""
      + " w:color=\"\(Self.digits(color))\"/>"
  }

  func border(_ side: String, _ width: Int, _ color: String, space: Int) -> String {
    "<w:pBdr>\(line(side, width, color, space: space))</w:pBdr>"
  }

  private static func digits(_ color: String) -> String { color.dropFirst().uppercased() }
}
