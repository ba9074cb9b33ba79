/// The key that distinguishes values when records are grouped: two spellings that differ only in
/// case, in spaces or in how Unicode writes their letters are one.
package struct GroupKey: Sendable, Hashable {
  private let text: String

  /// The key of a value.
  package init(_ value: String) {
    var value = value
    if let quick = value.withUTF8({ Self.quick($0) }) {
      text = quick
      return
    }
    var folded = String.UnicodeScalarView()
    var isSpacePending = false
    for scalar in value.unicodeScalars {
      if scalar.isWhiteSpace {
        isSpacePending = !folded.isEmpty
      } else if scalar.isASCII || scalar.properties.generalCategory != .format {
        if isSpacePending { folded.append(" ") }
        isSpacePending = false
        folded.append(scalar)
      }
    }
    // Texts that are canonically equivalent are equal in Swift, and hash alike.
    text = String(folded).lowercased()
  }

  /// The key of a value with single spaces between its words and only the usual characters, where
  /// only the case is folded; nil for others.
  ///
  /// Nearly every value is such a one, and a report has hundreds of them that are grouped several times.
  private static func quick(_ value: UnsafeBufferPointer<UInt8>) -> String? {
    let space = UInt8(ascii: " ")
    guard let first = value.first, let last = value.last, first > space, last > space else {
      return nil
    }
    var isOdd = false
    let key = String(unsafeUninitializedCapacity: value.count) { key in
      var index = 0
      while index < value.count {
        let byte = value[index]
        guard byte >= 0x80 else {
          isOdd = isOdd || byte < space || byte == space && value[index - 1] == space
          key[index] = byte | (byte &- UInt8(ascii: "A") < 26 ? 0x20 : 0)
          index += 1
          continue
        }
        let length = usualLength(value, at: index)
        guard length > 0 else {
          isOdd = true
          return 0
        }
        for offset in index..<index + length { key[offset] = value[offset] }
        // The capital letters of Latin-1 come 32 before the small ones, except for a multiplication
        // sign.
        if byte == 0xC3, value[index + 1] < 0x9F, value[index + 1] != 0x97 {
          key[index + 1] |= 0x20
        }
        index += length
      }
      return value.count
    }
    return isOdd ? nil : key
  }

  /// The length of the character at an index, in bytes, if it is a letter of Latin-1, a dash, a quotation
  /// mark, an ideograph, kana or a syllable of Hangul; else 0.
  private static func usualLength(_ value: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let next = value[index + 1]
    switch value[index] {
    case 0xC3: return 2
    case 0xE2: return next == 0x80 && 0x90...0x9F ~= value[index + 2] ? 3 : 0
    case 0xE3: return next >= 0x81 ? 3 : 0
    case 0xE4...0xE9, 0xEB, 0xEC: return 3
    case 0xEA: return next >= 0xB0 ? 3 : 0
    case 0xED: return next < 0x9E ? 3 : 0
    default: return 0
    }
  }
}
