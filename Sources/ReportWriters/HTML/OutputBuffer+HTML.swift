extension OutputBuffer {
  /// Adds text with the characters that mean something in HTML replaced.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      for index in buffer.indices {
        let replacement: StaticString
        switch buffer[index] {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\""): replacement = "&quot;"
        default: continue
        }
        append(buffer[start..<index])
        append(replacement)
        start = index + 1
      }
      append(buffer[start...])
    }
  }

  /// Adds an address with everything that may not stand in one percent-encoded.
  mutating func append(address: String) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#x27;")
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        append(byte: byte)
      case _ where Self.addressPunctuation.contains(byte): append(byte: byte)
      default:
        append(byte: UInt8(ascii: "%"))
        append(byte: Self.digits[Int(byte >> 4)])
        append(byte: Self.digits[Int(byte & 15)])
      }
    }
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
  private static let addressPunctuation = Set("-_.+!*(),%#@?=;:/$~".utf8)
}
