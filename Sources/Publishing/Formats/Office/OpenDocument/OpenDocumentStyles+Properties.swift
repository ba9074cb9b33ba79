import Writers

extension OpenDocumentStyles {
  /// The page: A4 with a head and a foot, which the cover does without.
  var page: String {
    func layout(_ name: String, _ rest: String) -> String {
      """
      <style:page-layout style:name="\(name)"><style:page-layout-properties fo:page-width="21cm" \
      fo:page-height="29.7cm" fo:margin-top="1.6cm" fo:margin-bottom="1.5cm" fo:margin-left="2.3cm" \
      fo:margin-right="2.3cm"/>\(rest)</style:page-layout>
      """
    }
    let edges = """
      <style:header-style><style:header-footer-properties fo:min-height="0.6cm" \
      fo:margin-bottom="0.6cm"/></style:header-style><style:footer-style>\
      <style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.5cm"/></style:footer-style>
      """
    let organization = XMLText.escaped(metadata.organization)
    let title = XMLText.escaped(metadata.title)
    return """
      <office:automatic-styles>\(layout("Page", edges))\(layout("CoverPage", ""))\
      </office:automatic-styles><office:master-styles>\
      <style:master-page style:name="Standard" style:page-layout-name="Page"><style:header>\
      <text:p text:style-name="Header">\(organization)<text:tab/>\
      <text:chapter text:display="name" text:outline-level="1"/></text:p></style:header><style:footer>\
      <text:p text:style-name="Footer">\(title)<text:tab/>\
      <text:page-number text:select-page="current"/></text:p></style:footer></style:master-page>\
      <style:master-page style:name="Cover" style:page-layout-name="CoverPage" \
      style:next-style-name="Standard"/></office:master-styles>
      """
  }

  /// A level of the table of contents, with dots before the numbers of pages.
  func contents(_ level: Int, _ format: String, _ letters: String) -> String {
    paragraph(
      "TOC \(level)", format, "\(font(theme.headingFont)) \(letters)",
      tab: #"style:leader-style="dotted" style:leader-text=".""#)
  }

  /// A style of this program's own.
  func own(_ style: OfficeStyle, _ format: String, _ letters: String) -> String {
    paragraph(style.rawValue, format, letters, based: "Text body")
  }

  /// A style of paragraphs.
  ///
  /// - Parameter tab: the attributes of a tab at the right margin; nil for none.
  func paragraph(
    _ name: String, _ format: String = "", _ letters: String = "", based: String? = "Standard",
    attributes: String = "", tab: String? = nil
  ) -> String {
    var text = "<style:style style:family=\"paragraph\"" + Self.names(name)
    if let based { text += " style:parent-style-name=\"\(Self.reference(based))\"" }
    if !attributes.isEmpty { text += " \(attributes)" }
    text += ">"
    if let tab {
      text +=
        "<style:paragraph-properties \(format)><style:tab-stops>"
        + "<style:tab-stop style:position=\"16.4cm\" style:type=\"right\" \(tab)/>"
        + "</style:tab-stops></style:paragraph-properties>"
    } else if !format.isEmpty {
      text += "<style:paragraph-properties \(format)/>"
    }
    if !letters.isEmpty { text += "<style:text-properties \(letters)/>" }
    return text + "</style:style>"
  }

  func character(_ name: String, _ letters: String) -> String {
    "<style:style style:family=\"text\"\(Self.names(name))>"
      + (letters.isEmpty ? "" : "<style:text-properties \(letters)/>") + "</style:style>"
  }

  private static func names(_ name: String) -> String {
    " style:name=\"\(reference(name))\" style:display-name=\"\(name)\""
  }

  private static func reference(_ name: String) -> String {
    PandocTarget.odt.reference(to: name)
  }

  // MARK: Properties

  var bold: String { #"fo:font-weight="bold" style:font-weight-asian="bold""# }

  func size(_ factor: Double) -> String {
    let tenths = Int((Double(theme.textSize) * 10 * factor).rounded())
    let points = "\(tenths / 10).\(tenths % 10)pt"
    return "fo:font-size=\"\(points)\" style:font-size-asian=\"\(points)\""
      + " style:font-size-complex=\"\(points)\""
  }

  func font(_ name: String) -> String {
    "fo:font-family=\"'\(XMLText.escaped(name))'\""
      + " style:font-family-asian=\"'\(XMLText.escaped(theme.eastAsianFont))'\""
      + " style:font-family-complex=\"'\(XMLText.escaped(theme.complexFont))'\""
  }

  /// Secondary words in the font of headings.
  func sans(_ factor: Double) -> String {
    "\(font(theme.headingFont)) \(size(factor)) fo:color=\"\(theme.soft)\""
  }
}
