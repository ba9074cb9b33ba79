import Document
import Findings

/// The pictures of raw HTML.
///
/// Files of the workspace are published with the edition, as pictures of Markdown are, and the HTML
/// refers to them at their published address.
struct HTMLPictures {
  /// The place of the HTML.
  let place: Place
  /// Resolves an address to a source.
  let source: (String) -> Image.Source

  /// The file of the workspace that an address leads to, if any.
  private func asset(_ address: String?) -> Asset? {
    guard let address, !address.isEmpty, address.first != "#", !address.hasPrefix("//"),
      LinkScheme(of: address) == nil, case .asset(let asset) = source(address)
    else { return nil }
    return asset
  }

  /// The picture for formats that are not HTML, if it is a file of the workspace.
  func inlines(of tag: HTMLTag, words: String) -> [Inline]? {
    asset(tag.attributes["src"]).map { asset in
      let shown: [Inline] = words.isEmpty ? [] : [.text(words)]
      let title = HTMLMeaning.title(tag)
      return [.image(Image(.asset(asset), alternative: shown, title: title, at: place))]
    }
  }

  /// HTML with the published addresses of its pictures.
  func published(_ html: String) -> String {
    guard html.contains("<") else { return html }
    var text = ""
    var rest = html[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      text += rest[..<open]
      rest = rest[open...]
      guard let close = HTMLNode.end(ofTag: rest) else { break }
      let end = rest.utf8.index(after: close)
      let tag = String(rest[..<end])
      rest = rest[end...]
      if tag.utf8.count > 4, let read = HTMLTag(tag), read.name == "img",
        let asset = asset(read.attributes["src"])
      {
        text += Self.leading(tag, to: asset.publishedAddress)
      } else {
        text += tag
      }
    }
    return text + rest
  }

  /// A tag with another source.
  private static func leading(_ tag: String, to address: String) -> String {
    let source = #/(?<before>[\s"'\/])src\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/#.ignoresCase()
    guard let match = tag.firstMatch(of: source) else { return tag }
    let address = address.replacing("&", with: "&amp;").replacing("\"", with: "%22")
      .replacing(" ", with: "%20")
    return tag.replacingCharacters(
      in: match.range, with: "\(match.output.before)src=\"\(address)\"")
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
