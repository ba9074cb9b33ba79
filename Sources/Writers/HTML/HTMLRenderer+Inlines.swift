import Document

extension HTMLRenderer {
  /// Renders running text.
  mutating func render(_ inlines: [Inline]) {
    for inline in inlines { render(inline) }
  }

  private mutating func render(_ inline: Inline) {
    switch inline {
    case .text(let text): output.append(escaping: text)
    case .emphasis(let inner): element("em", inner)
    case .strong(let inner): element("strong", inner)
    case .strikethrough(let inner): element("del", inner)
    case .code(let text):
      output.append("<code>")
      output.append(escaping: text)
      output.append("</code>")
    case .link(let link):
      output.append("<a href=\"")
      output.append(address: link.destination)
      output.append("\"")
      output.attribute("title", link.title.isEmpty ? nil : link.title)
      output.append(">")
      render(link.content)
      output.append("</a>")
    case .image(let image): render(image)
    case .softBreak: output.append("\n")
    case .lineBreak:
      output.append("<br")
      endVoid()
      output.append("\n")
    case .footnoteReference(let label): render(footnoteReference: label)
    case .language(let tag, let inner):
      output.append("<span")
      output.attribute("lang", tag)
      output.append(">")
      render(inner)
      output.append("</span>")
    case .raw(let raw):
      if raw.formats.contains(.html) {
        output.append(string: raw.text)
      } else {
        render(raw.fallback)
      }
    }
  }

  private mutating func element(_ name: StaticString, _ inner: [Inline]) {
    output.append("<")
    output.append(name)
    output.append(">")
    render(inner)
    output.append("</")
    output.append(name)
    output.append(">")
  }

  /// Renders a picture.
  mutating func render(_ image: Image) {
    output.append("<img src=\"")
    output.append(address: image.destination)
    output.append("\"")
    output.attribute("alt", image.alternative.plainText)
    output.attribute("title", image.title.isEmpty ? nil : image.title)
    if isPage { output.append(" loading=\"lazy\"") }
    endVoid()
  }

  private mutating func render(footnoteReference label: String) {
    let number = number(ofFootnote: label) ?? 0
    let call = nextCall(ofFootnote: label)
    output.append("<sup class=\"footnote-ref\"><a href=\"#fn-")
    output.append(address: label)
    output.append("\"")
    output.attribute("id", call == 1 ? "fnref-\(label)" : "fnref-\(label)-\(call)")
    output.append(">")
    output.append(string: String(number))
    output.append("</a></sup>")
  }
}
