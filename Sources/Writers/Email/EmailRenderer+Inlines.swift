import Document

extension EmailRenderer {
  /// The width in pixels of pictures, which clients need to be told.
  private static let pictureWidth = "552"

  /// Renders running text.
  mutating func render(_ inlines: [Inline]) {
    for inline in inlines { render(inline) }
  }

  private mutating func render(_ inline: Inline) {
    switch inline {
    case .text(let text): output.append(escaping: text)
    case .emphasis(let inner): element("em") { $0.render(inner) }
    case .strong(let inner): element("strong") { $0.render(inner) }
    case .strikethrough(let inner): element("s") { $0.render(inner) }
    case .code(let text): element("code") { $0.output.append(escaping: text) }
    case .link(let link): render(link)
    case .image(let image): render(image)
    case .softBreak: output.append("\n")
    case .lineBreak: output.append("<br>\n")
    case .footnoteReference(let label):
      element("sup") { $0.output.append(string: String($0.number(ofFootnote: label))) }
    case .language(let tag, let inner):
      output.append("<span")
      output.attribute("lang", tag)
      output.append(">")
      render(inner)
      output.append("</span>")
    case .raw(let raw):
      if raw.formats.contains(.email) {
        output.append(string: raw.text)
      } else {
        render(raw.fallback)
      }
    }
  }

  private mutating func render(_ link: Link) {
    guard let address = absolute(link.destination) else { return render(link.content) }
    output.append("<a href=\"")
    output.append(address: address)
    output.append("\">")
    render(link.content)
    output.append("</a>")
  }

  /// Renders a picture, or what it shows where it cannot be fetched.
  mutating func render(_ image: Image) {
    guard let address = address(of: image) else { return render(image.alternative) }
    output.append("<img src=\"")
    output.append(address: address)
    output.append("\"")
    output.attribute("width", Self.pictureWidth)
    output.attribute("alt", image.alternative.plainText)
    output.append(">")
  }

  /// Where a client fetches a picture; nil where it cannot.
  func address(of image: Image) -> String? {
    absolute(image.destination).flatMap { $0.hasPrefix("https:") ? $0 : nil }
  }

  /// An address that leads to the same from everywhere; nil where there is none.
  private func absolute(_ address: String) -> String? {
    for scheme in ["https:", "http:", "mailto:"] where address.lowercased().hasPrefix(scheme) {
      return address
    }
    guard let webURL else { return nil }
    let page = String(webURL.prefix { $0 != "#" })
    if address.hasPrefix("#") { return page + address }
    guard let slash = page.lastIndex(of: "/"), page.distance(from: page.startIndex, to: slash) > 7
    else { return "\(page)/\(address)" }
    return page[...slash] + address
  }
}
