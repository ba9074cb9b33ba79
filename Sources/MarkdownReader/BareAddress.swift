import Document

/// An address in running text.
///
/// The rule of GitHub-flavoured Markdown for its end knows ASCII alone; what follows in Chinese, or
/// behind a curly quote, would be part of it.
enum BareAddress {
  /// A part of what the parser took for an address.
  enum Piece {
    case text(String)
    case address(String, destination: String)
  }

  /// The parts of what the parser took for an address; nil when that is right.
  static func pieces(
    of content: [Inline], _ destination: String, in source: MarkdownSource
  ) -> [Piece]? {
    guard content.count == 1, case .text(let text) = content[0],
      text == destination || destination == "http://\(text)",
      let end = text.unicodeScalars.firstIndex(where: endsAddress), !isWrittenOut(text, in: source)
    else { return nil }
    var pieces: [Piece] = []
    var (rest, stop) = (text[...], end)
    while true {
      let address = trimmed(rest[..<stop])
      let begins = address.hasPrefix("www.") ? "http://" : ""
      pieces.append(.address(String(address), destination: begins + address))
      rest = rest[address.endIndex...]
      let next = ["https://", "http://", "www."]
        .compactMap { rest.firstRange(of: $0)?.lowerBound }.min()
      guard let next else { break }
      pieces.append(.text(String(rest[..<next])))
      rest = rest[next...]
      stop = rest.unicodeScalars.firstIndex(where: endsAddress) ?? rest.endIndex
    }
    pieces.append(.text(String(rest)))
    return pieces
  }

  /// Whether an address stands between brackets, whose author knew where it ends.
  private static func isWrittenOut(_ address: String, in source: MarkdownSource) -> Bool {
    let sought = Array("<\(address)>".utf8)
    var next = 0
    while let offset = source.text.position(of: UInt8(ascii: "<"), from: next) {
      if source.text[offset...].starts(with: sought) { return true }
      next = offset + 1
    }
    let words = Array("](\(address)".utf8)
    next = 0
    while let offset = source.text.position(of: UInt8(ascii: "]"), from: next) {
      if source.text[offset...].starts(with: words) { return true }
      next = offset + 1
    }
    return false
  }

  /// An address without the marks of the sentence behind it.
  private static func trimmed(_ address: Substring) -> Substring {
    var address = address
    while let last = address.last {
      switch last {
      case "?", "!", ".", ",", ":", ";", "*", "_", "~", "'", "\"": address.removeLast()
      case ")":
        guard address.count(where: { $0 == ")" }) > address.count(where: { $0 == "(" }) else {
          return address
        }
        address.removeLast()
      default: return address
      }
    }
    return address
  }

  /// Whether an address in running text cannot go on with a character.
  private static func endsAddress(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else { return false }
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator:
      return scalar != "\u{B7}" && scalar != "\u{30FB}"
    case .dashPunctuation: return scalar == "—" || scalar == "–" || scalar == "〜"
    case .mathSymbol: return scalar == "～"
    default: return scalar == "\u{200B}"
    }
  }
}
