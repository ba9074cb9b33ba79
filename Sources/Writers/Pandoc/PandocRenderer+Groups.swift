import Document

extension PandocRenderer {
  mutating func renderGroup(_ group: Group, depth: Int) {
    switch group.role.traits.element {
    case .contentsNavigation: return renderContents(group)
    case .pageNavigation: return
    case .section, .article, .aside: break
    }
    let outer = color
    if let own = group.color, own.isColor { color = own }
    openGroup(group, level: depth + 1)
    render(group.blocks, depth: group.title == nil ? depth : depth + 1)
    if group.role == .feature, target.hasNamedStyles {
      division(.featureEnd) { $0.renderPlainText("\u{A0}") }
    }
    closeGroup()
    output.append(",\n")
    color = outer
  }

  /// Renders the beginning of a group: a division with the group's title as its first block.
  ///
  /// - Parameter isFirst: whether it is the first in its own group.
  mutating func openGroup(_ group: Group, level: Int, isFirst: Bool = false) {
    output.append("{\"t\":\"Div\",\"c\":[")
    let style = target.hasNamedStyles ? OfficeStyle(group.role) : nil
    var values: [(StaticString, String)] = []
    if let style {
      values.append(("custom-style", target.reference(to: style.name(color))))
    }
    if let language = group.language { values.append(("lang", language)) }
    // A name on the division would enclose the whole group in a bookmark.
    attributes(
      name: group.title == nil ? group.anchor : nil, classes: classes(of: group), values)
    output.append(",[")
    guard let title = group.title else { return }
    if group.role == .chapter, group.color != nil, target.hasNamedStyles {
      division(isFirst ? .firstChapterBand : .chapterBand) { $0.renderPlainText("\u{A0}") }
    }
    if group.role == .feature, target.hasNamedStyles {
      division(.featureBand) { $0.renderPlainText("\u{A0}") }
    }
    renderTitle(title, of: group, level: level)
  }

  mutating func closeGroup() {
    endList()
    output.append("]}")
  }

  private func classes(of group: Group) -> [String] {
    if target.hasNamedStyles { return [] }
    return [group.role.rawValue] + (color.map { ["accent-\($0.dropFirst().lowercased())"] } ?? [])
  }

  /// Renders the title of a group; that of a chapter or theme has the colour of its part.
  private mutating func renderTitle(_ title: [Inline], of group: Group, level: Int) {
    guard target.hasNamedStyles, color != nil, [.chapter, .theme, .feature].contains(group.role)
    else { return renderHeading(title, level: level, anchor: group.anchor) }
    isAccented = true
    renderHeading(title, level: level, anchor: group.anchor)
    isAccented = false
  }

  mutating func renderPlainText(_ text: String) {
    node("Para") { renderer in renderer.list { $0.renderText(text) } }
  }

  /// Renders the table of contents; books have one beside their text.
  private mutating func renderContents(_ group: Group) {
    switch target {
    case .epub: return
    case .odt:
      if let title = group.title {
        division(.contentsHeading) { $0.node("Para") { $0.renderContent(title) } }
      }
      return render(group.blocks, depth: 0)
    case .docx: break
    }
    var finder = EntryFinder()
    finder.walk(group.blocks)
    guard !finder.entries.isEmpty else { return }
    if let title = group.title {
      division(.contentsHeading) { $0.node("Para") { $0.renderContent(title) } }
    }
    for (index, entry) in finder.entries.enumerated() {
      division(entry.isInner ? .contentsEntry2 : .contentsEntry1) { renderer in
        renderer.node("Para") { renderer in
          renderer.list { renderer in
            if index == 0 { renderer.renderFieldPart(Self.contentsField) }
            renderer.renderContentsEntry(entry.link)
            if index == finder.entries.count - 1 { renderer.renderFieldPart(Self.fieldEnd) }
          }
        }
      }
    }
  }

  /// The beginning of a field that Word makes the table of contents of; until it does, the entries that stand
  /// in it are shown.
  private static let contentsField =
    #"<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>"#
    + #"<w:r><w:instrText xml:space="preserve"> TOC \o "1-2" \h \z \u </w:instrText></w:r>"#
    + #"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"#
  private static let fieldEnd = #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#

  private mutating func renderFieldPart(_ text: String) {
    renderRaw("RawInline", text)
    output.append(",")
  }

  /// Renders a link to a heading, with the number of its page.
  private mutating func renderContentsEntry(_ link: Link) {
    render([.link(link)])
    let name = bookmark(String(link.destination.dropFirst()))
    renderFieldPart(
      #"<w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>"#
        + #"<w:r><w:instrText xml:space="preserve"> PAGEREF \#(name) \h </w:instrText></w:r>"#
        + #"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"# + Self.fieldEnd)
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
