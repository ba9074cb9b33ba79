extension OutputBuffer {
  /// Adds text, with the characters escaped that mean something in markup.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      let containsMarkup = buffer.containsAny(
        UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""))
      for index in containsMarkup ? buffer.indices : 0..<0 {
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

  /// Adds an attribute, if it has a value.
  mutating func attribute(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    append(" ")
    append(name)
    append("=\"")
    append(escaping: value)
    append("\"")
  }

  /// Adds an address, with every character percent-encoded that addresses do not allow.
  mutating func append(address: String) {
    var address = address
    address.withUTF8 { buffer in
      var start = 0
      for index in buffer.indices where !Self.isAllowedInAddress(buffer[index]) {
        append(buffer[start..<index])
        switch buffer[index] {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "'"): append("&#x27;")
        case let byte:
          append(byte: UInt8(ascii: "%"))
          append(byte: Self.digits[Int(byte >> 4)])
          append(byte: Self.digits[Int(byte & 15)])
        }
        start = index + 1
      }
      append(buffer[start...])
    }
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func isAllowedInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "!"), UInt8(ascii: "*"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "%"),
      UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "?"), UInt8(ascii: "="),
      UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "$"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
