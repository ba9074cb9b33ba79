import Bytes
import Document
import Writers

/// The document that gives Pandoc the styles, the page and its head and foot for Word.
struct WordModel {
  let theme: OfficeTheme
  let metadata: EditionMetadata
  /// The colours of parts, as `#rrggbb`.
  let colors: [String]

  private static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The archive.
  var bytes: [UInt8] {
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", Self.contentTypes.utf8)
    archive.add("_rels/.rels", Self.packageRelations.utf8)
    archive.add("word/document.xml", document.utf8)
    archive.add("word/_rels/document.xml.rels", Self.documentRelations.utf8)
    archive.add(
      "word/styles.xml",
      WordStyles(theme: theme, language: metadata.language, colors: colors).text.utf8)
    archive.add("word/settings.xml", settings.utf8)
    archive.add("word/fontTable.xml", fontTable.utf8)
    archive.add("word/header1.xml", header.utf8)
    archive.add("word/footer1.xml", footer.utf8)
    return archive.bytes
  }

  private static let contentTypes =
    XMLText.declaration + """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Override PartName="/word/document.xml" ContentType="application/\
      vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
      """

  private static let packageRelations =
    XMLText.declaration + """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="\(relations)/officeDocument" Target="word/document.xml"/>\
      </Relationships>
      """

  private static let documentRelations =
    XMLText.declaration + """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="\(relations)/header" Target="header1.xml"/>\
      <Relationship Id="rId2" Type="\(relations)/footer" Target="footer1.xml"/>\
      </Relationships>
      """

  /// A document that has nothing but a page: A4, with a head and a foot on all pages but the first.
  private var document: String {
    XMLText.declaration + """
      <w:document xmlns:w="\(Self.namespace)" xmlns:r="\(Self.relations)"><w:body><w:p/><w:sectPr>\
      <w:headerReference w:type="default" r:id="rId1"/>\
      <w:footerReference w:type="default" r:id="rId2"/>\
      <w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="1531" w:right="1304" w:bottom="1361" w:left="1304" w:header="680" w:footer="624" \
      w:gutter="0"/><w:titlePg/>\(isRightToLeft ? "<w:bidi/>" : "")\
      </w:sectPr></w:body></w:document>
      """
  }

  private var isRightToLeft: Bool { WordStyles.isRightToLeft(metadata.language) }

  private var settings: String {
    XMLText.declaration + """
      <w:settings xmlns:w="\(Self.namespace)"><w:zoom w:percent="100"/>\
      <w:defaultTabStop w:val="720"/>\
      <w:characterSpacingControl w:val="doNotCompress"/>\
      <w:compat><w:compatSetting w:name="compatibilityMode" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
      <w:themeFontLang w:val="\(XMLText.escaped(metadata.language))"/>\
      <w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>
      """
  }

  /// Names substitutes for Word where the fonts of the theme are not installed.
  private var fontTable: String {
    func font(_ name: String, _ other: String, _ family: String) -> String {
      "<w:font w:name=\"\(XMLText.escaped(name))\"><w:altName w:val=\"\(other)\"/>"
        + "<w:family w:val=\"\(family)\"/></w:font>"
    }
    return XMLText.declaration + "<w:fonts xmlns:w=\"\(Self.namespace)\">"
      + font(theme.textFont, "Cambria", "roman") + font(theme.headingFont, "Calibri", "swiss")
      + font(theme.codeFont, "Consolas", "modern") + "</w:fonts>"
  }

  private var header: String {
    XMLText.declaration + """
      <w:hdr xmlns:w="\(Self.namespace)"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>\
      <w:r><w:t xml:space="preserve">\(XMLText.escaped(metadata.organization))</w:t></w:r>\
      <w:r><w:tab/></w:r>\(Self.field(" STYLEREF 1 "))</w:p></w:hdr>
      """
  }

  private var footer: String {
    XMLText.declaration + """
      <w:ftr xmlns:w="\(Self.namespace)"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
      <w:r><w:t xml:space="preserve">\(XMLText.escaped(metadata.title))</w:t></w:r>\
      <w:r><w:tab/></w:r>\(Self.field(" PAGE "))</w:p></w:ftr>
      """
  }

  private static func field(_ instruction: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"
      + instruction + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
      + "<w:r><w:t xml:space=\"preserve\"></w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
  }
}
