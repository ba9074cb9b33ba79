import Document

/// Joins the tags of raw HTML in running text to elements, which other formats show by their meaning.
struct HTMLPairs {
  private let pictures: HTMLPictures
  /// The elements that are not ended yet: their tags, and the positions of these among the inlines.
  private var open: [(tag: HTMLTag, index: Int)] = []
  private var result: [Inline] = []

  /// The maximum depth of nested elements.
  private static let depthLimit = 24

  private init(_ pictures: HTMLPictures) { self.pictures = pictures }

  /// The inlines with elements in the place of their tags.
  static func joined(_ inlines: [Inline], _ pictures: HTMLPictures) -> [Inline] {
    var pairs = HTMLPairs(pictures)
    for inline in inlines {
      if case .raw(let raw) = inline, raw.element == nil, let tag = HTMLTag(raw.text) {
        pairs.add(raw, tag)
      } else {
        pairs.result.append(inline)
      }
    }
    return pairs.result
  }

  private mutating func add(_ raw: RawInline, _ tag: HTMLTag) {
    var raw = raw
    if tag.isClosing {
      guard let position = open.lastIndex(where: { $0.tag.name == tag.name }) else {
        return result.append(.raw(raw))
      }
      close(position, with: raw)
    } else if HTMLTag.void.contains(tag.name) {
      raw.fallback = HTMLMeaning.inlines(ofVoid: tag, pictures)
      raw.text = pictures.published(raw.text)
      result.append(.raw(raw))
    } else {
      if open.count < Self.depthLimit { open.append((tag, result.count)) }
      result.append(.raw(raw))
    }
  }

  private mutating func close(_ position: Int, with end: RawInline) {
    let (tag, index) = open[position]
    open.removeSubrange(position...)
    guard case .raw(let start) = result[index] else { return result.append(.raw(end)) }
    let content = Array(result[(index + 1)...])
    result.removeSubrange(index...)
    result.append(
      .raw(
        RawInline(
          start.formats, start.text, closing: end.text, element: HTMLMeaning.element(tag),
          fallback: content)))
  }
}
