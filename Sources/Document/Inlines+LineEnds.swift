import Wording

extension [Inline] {
  /// Whether the line end at an index means nothing rather than a space, as between ideographs.
  ///
  /// Every format that does not keep the lines of the source asks here.
  package func joinsLines(at index: Int) -> Bool {
    guard let before = self[..<index].lastScalar, before.value >= 0x80,
      let after = self[(index + 1)...].firstScalar
    else { return false }
    return before.joinsLine(with: after)
  }
}

extension RandomAccessCollection<Inline> {
  /// The first visible character.
  fileprivate var firstScalar: Unicode.Scalar? {
    for inline in self {
      if let scalar = inline.endScalar(\.unicodeScalars.first, \.firstScalar) { return scalar }
    }
    return nil
  }

  /// The last visible character; the calls of footnotes are passed over.
  fileprivate var lastScalar: Unicode.Scalar? {
    for inline in reversed() {
      if let scalar = inline.endScalar(\.unicodeScalars.last, \.lastScalar) { return scalar }
    }
    return nil
  }
}

extension Inline {
  /// The character at one end of the inline's visible text.
  fileprivate func endScalar(
    _ ofText: (String) -> Unicode.Scalar?, _ ofInlines: ([Inline]) -> Unicode.Scalar?
  ) -> Unicode.Scalar? {
    switch self {
    case .text(let text), .code(let text): ofText(text)
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
      .language(_, let inner):
      ofInlines(inner)
    case .link(let link): ofInlines(link.content)
    case .image(let image): ofInlines(image.alternative)
    case .raw(let raw): ofInlines(raw.fallback)
    case .softBreak, .lineBreak: "\n"
    case .footnoteReference: nil
    }
  }
}
