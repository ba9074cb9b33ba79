import Document

extension MarkupRenderer {
  /// Renders running text.
  mutating func render(_ inlines: [Inline]) {
    // Nothing is copied from a buffer: each reference in a copy would have to be counted.
    inlines.withUnsafeBufferPointer { buffer in
      for index in buffer.indices {
        if case .softBreak = buffer[index] {
          if !inlines.joinsLines(at: index) { output.append("\n") }
        } else {
          render(buffer[index])
        }
      }
    }
  }

  private mutating func render(_ inline: Inline) {
    switch inline {
    case .text(let text): output.append(escaping: text)
    case .emphasis(let inner): renderElement("em", inner)
    case .strong(let inner): renderElement("strong", inner)
    case .strikethrough(let inner): renderElement(Self.strikethroughElement, inner)
    case .code(let text):
      output.append("<code>")
      output.append(escaping: text)
      output.append("</code>")
    case .link(let link): renderLink(link)
    case .image(let image): renderImage(image)
    case .softBreak: output.append("\n")  // alone
    case .lineBreak:
      output.append("<br")
      output.append(voidEnd)
      output.append("\n")
    case .footnoteReference(let label): renderFootnoteReference(label)
    case .language(let tag, let inner):
      output.append("<span")
      appendLanguage(tag)
      output.append(">")
      render(inner)
      output.append("</span>")
    case .raw(let raw):
      if raw.formats.contains(Self.format) {
        output.append(string: raw.text)
        guard raw.element != nil else { return }
        render(raw.fallback)
        output.append(string: raw.closing)
      } else {
        render(raw.shown)
      }
    }
  }

  private mutating func renderElement(_ name: StaticString, _ content: [Inline]) {
    output.append("<")
    output.append(name)
    output.append(">")
    render(content)
    output.append("</")
    output.append(name)
    output.append(">")
  }

  private mutating func renderLink(_ link: Link) {
    guard let target = target(of: link) else { return render(link.content) }
    output.append("<a href=\"")
    output.append(address: target)
    output.append("\"")
    appendAttributes(of: link)
    output.append(">")
    render(link.content)
    output.append("</a>")
  }

  /// Renders a picture, or its description where it cannot be fetched.
  mutating func renderImage(_ image: Image) {
    guard let target = target(of: image) else { return render(image.alternative) }
    beginPicture(image)
    output.append("<img src=\"")
    output.append(address: target)
    output.append("\"")
    appendAttributes(of: image)
    output.append(voidEnd)
    endPicture(image)
  }
}
