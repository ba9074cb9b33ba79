import Document

extension TypstRenderer {
  mutating func renderGroup(_ group: Group, depth: Int) {
    switch group.role.traits.element {
    case .contentsNavigation: return renderContents(group)
    case .pageNavigation: return
    case .section, .article, .aside: break
    }
    if group.title == nil, group.anchor == nil, renderArranged(group, depth: depth) { return }
    let inner = group.title == nil ? depth : depth + 1
    guard nesting < Self.maxNesting else {
      if let title = group.title { renderTitle(title, level: depth + 1, anchor: group.anchor) }
      output.endLine()
      return render(group.blocks, depth: inner)
    }
    openGroup(group, level: depth + 1)
    nesting += 1
    render(group.blocks, depth: inner)
    nesting -= 1
    closeGroup()
  }

  mutating func openGroup(_ group: Group, level: Int) {
    output.append("group(\"")
    output.append(string: group.role.rawValue)
    output.append("\"")
    if let title = group.title {
      output.append(", level: ")
      output.append(string: String(own(level)))
      output.append(", title: ")
      renderTitleText(title)
    }
    argument("name", group.anchor)
    argument("color", group.color.flatMap { $0.isColor ? $0 : nil })
    argument("lang", group.language)
    output.append(", {[]\n")
  }

  mutating func closeGroup() { output.append("})\n") }

  mutating func renderTitle(_ title: [Inline], level: Int, anchor: String?) {
    output.append("heading-at(")
    output.append(string: String(own(level)))
    output.append(", ")
    renderTitleText(title)
    argument("name", anchor)
    output.append(")")
  }

  /// Renders the words of a title: the name of a heading in the document's outline has to be known, which
  /// it is not while a link inside looks for its place.
  private mutating func renderTitleText(_ title: [Inline]) {
    isInTitle = true
    renderContent(title)
    isInTitle = false
  }

  /// The level of a heading in a document whose own title is none.
  private mutating func own(_ level: Int) -> Int {
    lastLevel = max(1, min(level - 1, lastLevel + 1))
    return lastLevel
  }

  private mutating func renderContents(_ group: Group) {
    output.append("contents(")
    renderContent(group.title ?? [])
    output.append(", (")
    var finder = LinkFinder()
    finder.walk(group.blocks)
    for name in finder.names {
      output.append(typstString: name)
      output.append(", ")
    }
    output.append("))")
  }
}

/// Finds the names that links lead to.
private struct LinkFinder: TreeVisitor {
  var names: [String] = []

  mutating func visit(_ inline: Inline) {
    if case .link(let link) = inline, link.destination.hasPrefix("#") {
      names.append(String(link.destination.dropFirst()))
    }
  }
}
