import Document

/// An address in running text.
///
/// GitHub-flavoured Markdown considers only ASCII when it looks for the end; Chinese text or a curly
/// quote after an address would become part of it.
enum BareAddress {
  /// A part of the text that the parser took for an address.
  enum Piece {
    case text(String)
    case address(String, destination: String)
  }

  /// The parts of the text that the parser took for an address; nil if all of it is one.
  static func pieces(
    of content: [Inline], _ destination: String, isWrittenOut: (String) -> Bool
  ) -> [Piece]? {
    guard content.count == 1, case .text(let text) = content[0],
      text == destination || destination == "http://\(text)",
      let end = text.unicodeScalars.firstIndex(where: endsAddress), !isWrittenOut(text)
    else { return nil }
    var pieces: [Piece] = []
    var (rest, stop) = (text[...], end)
    while true {
      let address = trimmed(rest[..<stop])
      let begins = address.hasPrefix("www.") ? "http://" : ""
      pieces.append(.address(String(address), destination: begins + address))
      rest = rest[address.endIndex...]
      guard let next = start(in: rest) else { break }
      pieces.append(.text(String(rest[..<next])))
      rest = rest[next...]
      stop = rest.unicodeScalars.firstIndex(where: endsAddress) ?? rest.endIndex
    }
    pieces.append(.text(String(rest)))
    return pieces
  }

  /// Where the first address in a text begins.
  private static func start(in text: Substring) -> String.Index? {
    let bytes = text.utf8
    return bytes.indices.first { index in
      switch bytes[index] {
      case UInt8(ascii: "h"):
        bytes[index...].starts(with: "https://".utf8)
          || bytes[index...].starts(with: "http://".utf8)
      case UInt8(ascii: "w"): bytes[index...].starts(with: "www.".utf8)
      default: false
      }
    }
  }

  /// The addresses of a text enclosed in angle brackets, which say where they end.
  static func writtenOut(in text: UnsafeBufferPointer<UInt8>) -> Set<String> {
    var addresses: Set<String> = []
    for (offset, byte) in text.enumerated() {
      let rest = text[(offset + 1)...]
      if byte == UInt8(ascii: "<") {
        insert(rest.prefix(longest).prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != byte })
      } else if byte == UInt8(ascii: "("), offset > 0, text[offset - 1] == UInt8(ascii: "]") {
        var depth = 0
        insert(
          rest.prefix(longest).prefix { byte in
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            return depth >= 0 && byte > 0x20
          })
      }
    }
    return addresses

    func insert(_ address: Slice<UnsafeBufferPointer<UInt8>>) {
      // Only addresses with characters beyond ASCII can be affected.
      if address.contains(where: { $0 >= 0x80 }) {
        addresses.insert(String(decoding: address, as: UTF8.self))
      }
    }
  }

  /// The maximum number of bytes of an address.
  private static let longest = 2_000

  /// An address without the punctuation that follows it.
  private static func trimmed(_ address: Substring) -> Substring {
    var address = address
    var excess =
      address.utf8.count { $0 == UInt8(ascii: ")") }
      - address.utf8.count { $0 == UInt8(ascii: "(") }
    while let last = address.last {
      switch last {
      case "?", "!", ".", ",", ":", ";", "*", "_", "~", "'", "\"": address.removeLast()
      case ")":
        guard excess > 0 else { return address }
        excess -= 1
        address.removeLast()
      default: return address
      }
    }
    return address
  }

  /// Whether a character ends an address in running text.
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
