/// Checks that HTML contains only the markup of the writers: known elements and attributes, closed
/// quotes, and addresses with harmless schemes.
///
/// It tokenizes markup like a browser, so it notices anything that content injects.
public struct MarkupCheck {
  private static let elements: Set<String> = [
    "a", "abbr", "article", "aside", "b", "blockquote", "body", "br", "caption", "center", "code",
    "col", "colgroup", "dd", "del", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1",
    "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "img", "input", "li", "main",
    "meta", "nav", "ol", "p", "path", "pre", "rect", "s", "section", "small", "span", "strong",
    "style", "sub", "sup", "svg", "table", "tbody", "td", "text", "tfoot", "th", "thead", "time",
    "title", "tr", "u", "ul", "link", "g", "line", "desc", "details", "summary", "circle",
    "picture", "source", "button", "label", "search",
  ]
  private static let addresses: Set<String> = ["href", "src", "action", "srcset", "xlink:href"]
  // `record` is an internal scheme, which an assembly resolves.
  private static let schemes = ["http", "https", "mailto", "tel", "cid", "record"]

  // Bytes, as in browsers: a string would combine `>` with a following combining mark and hide it.
  private var rest: ArraySlice<UInt8>

  private init(_ html: String) { rest = Array(html.utf8)[...] }

  /// The forbidden markup; nil if there is none.
  public static func fault(in html: String) -> String? {
    var check = MarkupCheck(html)
    return check.fault()
  }

  private mutating func fault() -> String? {
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(start + 1)...]
      if skip("!--") {
        guard skip(through: "-->") else { return "a comment without end" }
        continue
      }
      if skip("!doctype") || skip("?xml") {
        guard skip(through: ">") else { return "a declaration without end" }
        continue
      }
      let isEnd = skip("/")
      let name = word { $0.isLetter || $0.isNumber }
      guard Self.elements.contains(name) else { return "‘<\(name)\(shown)’" }
      if let fault = attributes(of: name) { return fault }
      if name == "style" && !isEnd {
        guard skip(through: "</style>") else { return "a style without end" }
      }
    }
    return nil
  }

  /// Reads attributes up to and including the `>`.
  private mutating func attributes(of element: String) -> String? {
    while true {
      while skip(" ") || skip("\n") || skip("\t") || skip("/") {}
      if skip(">") { return nil }
      let name = word { $0.isLetter || $0.isNumber || $0 == "-" || $0 == ":" }
      guard !name.isEmpty else { return "‘\(shown)’ in <\(element)>" }
      if name.hasPrefix("on") { return "the attribute \(name)" }
      guard skip("=") else { continue }
      guard skip("\""), let end = rest.firstIndex(of: UInt8(ascii: "\"")) else {
        return "\(name) of <\(element)> without quotes"
      }
      let value = String(decoding: rest[..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      if Self.addresses.contains(name), let fault = Self.address(value) { return fault }
      if name == "style", value.lowercased().contains("url(") { return "a style that loads" }
    }
  }

  private static func address(_ value: String) -> String? {
    // Browsers ignore these characters before and inside the scheme.
    let plain = value.unicodeScalars.filter { $0.value > 0x20 }
    guard let colon = plain.firstIndex(of: ":") else { return nil }
    let scheme = String(String.UnicodeScalarView(plain[..<colon])).lowercased()
    guard let first = scheme.first, first.isLetter,
      scheme.utf8.allSatisfy({ Character(UnicodeScalar($0)).isSchemePart })
    else { return nil }  // no address with a scheme
    return schemes.contains(scheme) ? nil : "an address of the kind \(scheme):"
  }

  // MARK: Reading

  private var shown: String { String(decoding: rest.prefix(20), as: UTF8.self) }

  private mutating func skip(_ text: String) -> Bool {
    let start = rest.prefix(text.utf8.count)
    guard String(decoding: start, as: UTF8.self).lowercased() == text else { return false }
    rest = rest[start.endIndex...]
    return true
  }

  private mutating func skip(through text: String) -> Bool {
    guard let range = rest.firstRange(of: Array(text.utf8)) else { return false }
    rest = rest[range.upperBound...]
    return true
  }

  private mutating func word(_ isPart: (Character) -> Bool) -> String {
    let part = rest.prefix { $0 < 0x80 && isPart(Character(UnicodeScalar($0))) }
    rest = rest[part.endIndex...]
    return String(decoding: part, as: UTF8.self).lowercased()
  }
}

extension Character {
  fileprivate var isSchemePart: Bool { isLetter || isNumber || "+-.".contains(self) }
}
