import Document
import Findings

extension TreeMaker {
  /// Reports links of raw HTML that lead nowhere, like those of Markdown.
  func reportLinks(ofHTML html: String, at place: Place) {
    guard !options.linksFiles, let schemes = options.linkSchemes, html.contains("href") else {
      return
    }
    var rest = html[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[open...]
      guard let close = HTMLNode.end(ofTag: rest) else { return }
      let end = rest.utf8.index(after: close)
      let text = rest[..<end]
      rest = rest[end...]
      guard let tag = HTMLTag(text), tag.name == "a", let address = tag.attributes["href"],
        !address.isEmpty, !address.hasPrefix("#")
      else { continue }
      switch LinkAddress(address, schemes: schemes) {
      case .malformed: diagnostics.report(.malformedAddress(address, at: place))
      case .relative: diagnostics.report(.relativeLink(address, at: place))
      case .complete(let complete) where complete != address:
        diagnostics.report(.relativeLink(address, at: place))
      case .complete, .refused: break
      }
    }
  }
}
