import Document

/// The meaning of HTML elements to formats that are not HTML.
enum HTMLMeaning {
  /// The elements that mail shows as they are.
  private static let kept: Set<String> = ["u", "mark", "small", "big", "ins"]

  /// The meaning of an element that encloses running text.
  static func element(_ tag: HTMLTag) -> RawElement {
    if tag.isHidden || HTMLNode.unseen.contains(tag.name) { return .hidden }
    switch tag.name {
    case "a": return address(tag.attributes["href"]).map { .link($0, title: title(tag)) } ?? .plain
    case "b", "strong": return .strong
    case "i", "em", "cite", "dfn", "var": return .emphasis
    case "del", "s", "strike": return .strikethrough
    case "code", "kbd", "samp", "tt": return .code
    case "sup": return .raised
    case "sub": return .lowered
    case "q": return .quotation
    case "rt": return .annotation
    case _ where kept.contains(tag.name): return .kept(tag.name)
    default: return .plain
    }
  }

  /// The meaning of an element without content.
  static func inlines(ofVoid tag: HTMLTag, _ pictures: HTMLPictures) -> [Inline] {
    switch tag.name {
    case "br": return [.lineBreak]
    case "wbr": return [.text("\u{200B}")]
    case "img": return tag.isHidden ? [] : image(tag, pictures)
    case "embed", "source":
      return address(tag.attributes["src"]).map { [.link(Link($0, [.text($0)]))] } ?? []
    default: return []
    }
  }

  /// An address that other formats can lead to; nil for places on the page and for scripts.
  static func address(_ value: String?) -> String? {
    guard let value else { return nil }
    let address = String(value.drop(while: \.isWhitespace))
    guard !address.isEmpty, !address.hasPrefix("#") else { return nil }
    guard let scheme = LinkScheme(of: address)?.name else { return address }
    return ["http", "https", "mailto", "tel"].contains(scheme) ? address : nil
  }

  static func title(_ tag: HTMLTag) -> String { tag.attributes["title"] ?? "" }

  /// A picture: its words, and the picture itself where mail can show it.
  private static func image(_ tag: HTMLTag, _ pictures: HTMLPictures) -> [Inline] {
    let words =
      tag.attributes["alt"]?.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ") ?? ""
    if let own = pictures.inlines(of: tag, words: words) { return own }
    let shown: [Inline] = words.isEmpty ? [] : [.text("[\(words)]")]
    guard let address = tag.attributes["src"], address.lowercased().hasPrefix("https:") else {
      return shown
    }
    let own = tag.attributes["width"].flatMap { Int($0) } ?? 552
    let width = max(1, min(552, own))
    return [
      .raw(
        RawInline(
          [.email],
          "<img src=\"\(escaped(address))\" width=\"\(width)\" alt=\"\(escaped(words))\">",
          fallback: shown))
    ]
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      .replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
