import Document

extension PandocRenderer {
  /// Renders running text as a list.
  mutating func renderContent(_ inlines: [Inline]) {
    list { renderer in
      guard renderer.isAccented else { return renderer.render(inlines) }
      renderer.isAccented = false
      renderer.inline("Span") { renderer in
        renderer.output.append("[")
        renderer.styleAttributes(.accent)
        renderer.output.append(",")
        renderer.renderContent(inlines)
        renderer.output.append("]")
      }
    }
  }

  /// Renders running text, each part followed by a comma.
  mutating func render(_ inlines: [Inline]) {
    for index in inlines.indices {
      if case .softBreak = inlines[index], inlines.joinsLines(at: index) { continue }
      render(inlines[index])
    }
  }

  mutating func renderText(_ text: String) {
    guard !text.isEmpty else { return }
    inline("Str") { $0.output.append(jsonString: text) }
  }

  private mutating func render(_ inline: Inline) {
    switch inline {
    case .text(let text): renderText(text)
    case .emphasis(let inner): self.inline("Emph") { $0.renderContent(inner) }
    case .strong(let inner): self.inline("Strong") { $0.renderContent(inner) }
    case .strikethrough(let inner): self.inline("Strikeout") { $0.renderContent(inner) }
    case .code(let text):
      self.inline("Code") { renderer in
        renderer.output.append("[")
        renderer.attributes()
        renderer.output.append(",")
        renderer.output.append(jsonString: text)
        renderer.output.append("]")
      }
    case .link(let link): render(link)
    case .image(let image):
      guard let path = path(of: image) else { return render(image.alternative) }
      renderImage(image, path, width: nil)
    case .softBreak: output.append("{\"t\":\"Space\"},")
    case .lineBreak: output.append("{\"t\":\"LineBreak\"},")
    case .footnoteReference(let label): renderFootnoteReference(label)
    case .language(let tag, let inner):
      self.inline("Span") { renderer in
        renderer.output.append("[")
        renderer.attributes([("lang", tag)])
        renderer.output.append(",")
        renderer.renderContent(inner)
        renderer.output.append("]")
      }
    case .raw(let raw): render(raw)
    }
  }

  /// Renders an element inside running text, and the comma behind it.
  mutating func inline(
    _ name: StaticString, _ content: (inout PandocRenderer) -> Void
  ) {
    output.append("{\"t\":\"")
    output.append(name)
    output.append("\",\"c\":")
    content(&self)
    output.append("},")
  }

  private mutating func render(_ raw: RawInline) {
    if raw.formats.contains(Format(rawValue: target.rawValue)) {
      renderRaw("RawInline", raw.text)
      output.append(",")
      return
    }
    switch raw.element {
    case .raised, .raisedText: inline("Superscript") { $0.renderContent(raw.fallback) }
    case .lowered, .loweredText: inline("Subscript") { $0.renderContent(raw.fallback) }
    case .plain, .hidden, .link, .emphasis, .strong, .strikethrough, .code, .quotation, .annotation,
      .kept, nil:
      render(raw.shown)
    }
  }

  private mutating func render(_ link: Link) {
    let address = link.destination
    guard address.utf8.count > 1, !link.content.isEmpty else { return render(link.content) }
    inline("Link") { renderer in
      renderer.output.append("[")
      renderer.attributes()
      renderer.output.append(",")
      renderer.renderContent(link.content)
      renderer.output.append(",[")
      if address.hasPrefix("#") {
        let name = renderer.bookmark(String(address.dropFirst()))
        renderer.output.append(jsonString: "#\(name)")
      } else {
        renderer.output.append(jsonAddress: address)
      }
      renderer.output.append(",")
      renderer.renderTooltip(link.title)
      renderer.output.append("]]")
    }
  }

  /// Renders the tooltip of a link or a picture, as far as the format shows it.
  mutating func renderTooltip(_ title: String) {
    output.append(jsonString: target == .epub ? title : "")
  }

  /// Renders a run that links can lead to.
  mutating func renderSpan(named name: String?, _ content: (inout PandocRenderer) -> Void) {
    inline("Span") { renderer in
      renderer.output.append("[")
      renderer.attributes(name: name)
      renderer.output.append(",")
      renderer.list(content)
      renderer.output.append("]")
    }
  }

  /// Renders a call of a footnote, with its text the first time; later calls show the number and lead to the first.
  ///
  /// A record's labels are its own: all of its calls are in one piece.
  private mutating func renderFootnoteReference(_ label: String) {
    guard let footnote = footnotes[label] else { return }
    let name = "note-\(label)"
    guard !isInFootnote, calledFootnotes.insert(label).inserted else {
      let number = footnoteNumbers[label].map(String.init) ?? "*"
      inline("Superscript") { renderer in
        renderer.list { $0.render([.link(Link("#\(name)", [.text(number)]))]) }
      }
      return
    }
    renderSpan(named: name) { renderer in
      renderer.inline("Note") { renderer in
        renderer.isInFootnote = true
        renderer.renderList(of: footnote.blocks, depth: 1)
        renderer.isInFootnote = false
      }
    }
  }
}
