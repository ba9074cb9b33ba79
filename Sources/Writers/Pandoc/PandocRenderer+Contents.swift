import Document

extension PandocRenderer {
  /// Renders the table of contents; books have one beside their text.
  mutating func renderContents(_ group: Group) {
    guard target.hasNamedStyles else { return }
    var finder = EntryFinder()
    finder.walk(group.blocks)
    guard !finder.entries.isEmpty else { return }
    if target == .odt { renderBlock(Self.openDocumentIndex) }
    if let title = group.title {
      division(.contentsHeading) { $0.node("Para") { $0.renderContent(title) } }
    }
    if target == .odt { renderBlock("</text:index-title>") }
    for (index, entry) in finder.entries.enumerated() {
      division(entry.isInner ? .contentsEntry2 : .contentsEntry1) { renderer in
        renderer.node("Para") { renderer in
          renderer.list { renderer in
            switch renderer.target {
            case .docx:
              if index == 0 { renderer.renderPart(Self.wordField) }
              renderer.renderWordEntry(entry.link)
              if index == finder.entries.count - 1 { renderer.renderPart(Self.wordFieldEnd) }
            case .odt: renderer.renderOpenDocumentEntry(entry.link)
            case .epub: renderer.render([.link(entry.link)])
            }
          }
        }
      }
    }
    if target == .odt { renderBlock("</text:index-body></text:table-of-content>") }
  }

  private mutating func renderBlock(_ text: String) {
    renderRaw("RawBlock", text)
    output.append(",\n")
  }

  private mutating func renderPart(_ text: String) {
    renderRaw("RawInline", text)
    output.append(",")
  }

  // MARK: Word

  /// The beginning of a field that Word turns into the table of contents; until then, it shows the
  /// entries in the field.
  private static let wordField =
    #"<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>"#
    + #"<w:r><w:instrText xml:space="preserve"> TOC \o "1-2" \h \z \u </w:instrText></w:r>"#
    + #"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"#
  private static let wordFieldEnd = #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#

  /// Renders a link to a heading, with the number of its page.
  private mutating func renderWordEntry(_ link: Link) {
    render([.link(link)])
    let name = bookmark(String(link.destination.dropFirst()))
    renderPart(
      #"<w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>"#
        + #"<w:r><w:instrText xml:space="preserve"> PAGEREF \#(name) \h </w:instrText></w:r>"#
        + #"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"# + Self.wordFieldEnd)
  }

  // MARK: OpenDocument

  /// The beginning of a table of contents with the form of its entries, for who has it made anew.
  private static let openDocumentIndex: String = {
    let levels = (1...2).map { level in
      """
      <text:table-of-content-entry-template text:outline-level="\(level)" \
      text:style-name="TOC_20_\(level)"><text:index-entry-link-start/><text:index-entry-text/>\
      <text:index-entry-tab-stop style:type="right" style:leader-char="."/>\
      <text:index-entry-page-number/><text:index-entry-link-end/>\
      </text:table-of-content-entry-template>
      """
    }
    return """
      <text:table-of-content text:name="Contents"><text:table-of-content-source \
      text:outline-level="2"><text:index-title-template text:style-name="TOC_20_Heading"/>\
      \(levels.joined())</text:table-of-content-source><text:index-body>\
      <text:index-title text:name="Contents_Head">
      """
  }()

  /// Renders a link to a heading, with the number of its page.
  private mutating func renderOpenDocumentEntry(_ link: Link) {
    let name = XMLText.escaped(String(link.destination.dropFirst()))
    renderPart(
      ##"<text:a xlink:type="simple" xlink:href="#\##(name)" text:style-name="Index_20_Link" "##
        + #"text:visited-style-name="Index_20_Link">"#)
    render(link.content)
    renderPart(
      "</text:a><text:tab/><text:bookmark-ref text:reference-format=\"page\" "
        + "text:ref-name=\"\(name)\"> </text:bookmark-ref>")
  }
}

/// Finds the entries of a table of contents.
private struct EntryFinder: TreeVisitor {
  var entries: [(link: Link, isInner: Bool)] = []
  private var depth = 0
  private var listDepths: [Int] = []

  mutating func visit(_ block: Block) {
    listDepths.removeAll { $0 >= depth }
    if case .list = block.kind { listDepths.append(depth) }
  }

  mutating func visit(_ inline: Inline) {
    guard case .link(let link) = inline, link.destination.hasPrefix("#") else { return }
    entries.append((link, listDepths.count { $0 < depth } > 1))
  }

  mutating func descend() -> Bool {
    depth += 1
    return true
  }

  mutating func ascend() { depth -= 1 }
}
