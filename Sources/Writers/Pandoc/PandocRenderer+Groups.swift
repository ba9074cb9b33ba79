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
    let inner = group.title == nil ? depth : depth + 1
    if !renderArranged(group, depth: inner) { render(group.blocks, depth: inner) }
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
}
