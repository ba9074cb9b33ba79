import Document

extension PandocRenderer {
  mutating func renderList(_ list: List, depth: Int) {
    switch list.marker {
    case .bullet: node("BulletList") { $0.renderItems(list, depth: depth) }
    case .number(let start):
      node("OrderedList") { renderer in
        renderer.output.append("[[")
        renderer.output.append(string: String(start))
        renderer.output.append(",{\"t\":\"Decimal\"},{\"t\":\"Period\"}],")
        renderer.renderItems(list, depth: depth)
        renderer.output.append("]")
      }
    }
  }

  private mutating func renderItems(_ list: List, depth: Int) {
    self.list { renderer in
      for item in list.items {
        var blocks = item.blocks
        if let isDone = item.isDone {
          let box = isDone ? "☑\u{A0}" : "☐\u{A0}"
          if case .paragraph(let content)? = blocks.first?.kind {
            blocks[0].kind = .paragraph([.text(box)] + content)
          } else {
            blocks.insert(Block(.paragraph([.text(box)])), at: 0)
          }
        }
        renderer.renderList(of: blocks, depth: depth, isTight: list.isTight)
        renderer.output.append(",")
      }
    }
  }

  mutating func renderCode(_ code: CodeBlock) {
    let text = code.text.hasSuffix("\n") ? String(code.text.dropLast()) : code.text
    node("CodeBlock") { renderer in
      renderer.output.append("[")
      renderer.attributes()
      renderer.output.append(",")
      renderer.output.append(
        jsonString: text.replacing("\t", with: "    "), keepsLines: true)
      renderer.output.append("]")
    }
  }

  mutating func renderDefinitions(_ definitions: [Definition], depth: Int) {
    renderDefinitionList(definitions.map { ($0.term, $0.blocks) }, depth: depth)
  }

  private mutating func renderDefinitionList(
    _ items: [(term: [Inline], blocks: [Block])], depth: Int
  ) {
    node("DefinitionList") { renderer in
      renderer.list { renderer in
        for item in items {
          renderer.output.append("[")
          renderer.renderContent(item.term)
          renderer.output.append(",[")
          renderer.renderList(of: item.blocks, depth: depth)
          renderer.output.append("]],\n")
        }
      }
    }
  }

  /// Renders dated events: a list of definitions for books, paragraphs with styles for word processors.
  mutating func renderTimeline(_ entries: [TimelineEntry], depth: Int) {
    guard target.hasNamedStyles else {
      return division(.eventText) { renderer in
        renderer.renderDefinitionList(
          entries.map { entry in
            let title = entry.title.map { [Block(.paragraph([.strong($0)]))] } ?? []
            return ([.text(entry.date)], title + entry.blocks)
          }, depth: depth)
      }
    }
    for entry in entries {
      division(.eventDate) { $0.renderPlainText(entry.date) }
      if let title = entry.title {
        division(.eventTitle) { $0.node("Para") { $0.renderContent(title) } }
      }
      if !entry.blocks.isEmpty {
        division(.eventText) { $0.render(entry.blocks, depth: depth) }
      }
    }
  }
}
