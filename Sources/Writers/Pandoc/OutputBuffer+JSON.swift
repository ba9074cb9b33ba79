extension OutputBuffer {
  private static let hexDigits = Array("0123456789abcdef".utf8)

  /// Adds text as a string of JSON.
  ///
  /// Everything people write reaches Pandoc in such strings, as text and never as markup. Line ends become
  /// spaces; other control characters, which XML does not allow, are left out.
  mutating func append(jsonString text: String, keepsLines: Bool = false) {
    append(byte: UInt8(ascii: "\""))
    append(escapingString: text, keepsLines: keepsLines)
    append(byte: UInt8(ascii: "\""))
  }

  /// Adds an address as a string of JSON, with the characters encoded that no address has: a word processor
  /// takes a document with one of them for damaged.
  mutating func append(jsonAddress address: String) {
    var encoded: [UInt8] = []
    let bytes = Array(address.utf8)
    for (index, byte) in bytes.enumerated() {
      let isEncoded =
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
          UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
          UInt8(ascii: "|"), UInt8(ascii: "}"):
          true
        case UInt8(ascii: "%"):
          !(bytes.dropFirst(index + 1).prefix(2).count { $0.isHexDigit } == 2)
        default: false
        }
      if isEncoded {
        encoded += [
          UInt8(ascii: "%"), Self.hexDigits[Int(byte >> 4)], Self.hexDigits[Int(byte & 15)],
        ]
      } else {
        encoded.append(byte)
      }
    }
    append(jsonString: String(decoding: encoded, as: UTF8.self))
  }

  /// Adds a list, each of whose items ends with a comma when it is written.
  mutating func jsonList(_ body: (inout OutputBuffer) -> Void) {
    append("[")
    body(&self)
    endJSONList()
  }

  /// Ends a list; the comma behind its last item is removed.
  mutating func endJSONList() {
    trimEnd { $0 == UInt8(ascii: ",") }
    append("]")
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
