/// Places and names of countries in ASCII, as nearly all are: the rule of ``Swift/String/endsWithPlace(_:)``
/// over bytes, without taking the text apart.
enum ASCIIPlace {
  private static let ends: [UInt8] = Array(";/\n".utf8)
  private static let separators: [UInt8] = Array(",()[]|".utf8)

  /// Whether a place ends with the name of a country; nil if that takes more than ASCII to tell.
  static func ends(_ place: String, with country: String) -> Bool? {
    var (place, country) = (place, country)
    return place.withUTF8 { text in
      country.withUTF8 { name in
        guard name.count > 0, isASCII(name) else { return nil }
        guard isASCII(text) else {
          // Other spaces may stand between the words of the name, so only one word is sought.
          let word = UnsafeBufferPointer(rebasing: name.prefix { $0 != UInt8(ascii: " ") })
          return starts(of: word, in: text).isEmpty ? false : nil
        }
        return starts(of: name, in: text).contains { start in
          begins(text, at: start) && isLast(text, from: start + name.count)
        }
      }
    }
  }

  /// Where a name stands in a text, case aside.
  private static func starts(
    of name: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> [Int] {
    guard text.count >= name.count else { return [] }
    return (0...(text.count - name.count)).filter { isSame(text, $0, name) }
  }

  private static func isASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.reduce(0) { $0 | $1 } < 0x80
  }

  private static func isSame(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ name: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    name.indices.allSatisfy { lowercased(text[start + $0]) == lowercased(name[$0]) }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 && byte != 0x0A }

  /// Whether a part of the text begins at an offset.
  private static func begins(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    var index = offset
    while index > 0, isBlank(text[index - 1]) { index -= 1 }
    guard index > 0 else { return true }
    let before = text[index - 1]
    if before == UInt8(ascii: "-") {
      return index < offset && index > 1 && isBlank(text[index - 2])
    }
    return ends.contains(before) || separators.contains(before)
  }

  /// Whether the part that ends at an offset is the last one of its place with letters.
  private static func isLast(_ text: UnsafeBufferPointer<UInt8>, from offset: Int) -> Bool {
    var index = offset
    while index < text.count, isBlank(text[index]) || text[index] == UInt8(ascii: ".") {
      index += 1
    }
    guard index < text.count, !ends.contains(text[index]) else { return true }
    let isDash =
      text[index] == UInt8(ascii: "-") && isBlank(text[index - 1]) && index + 1 < text.count
      && isBlank(text[index + 1])
    guard isDash || separators.contains(text[index]) else { return false }
    return !text[index...].prefix { !ends.contains($0) }
      .contains { (0x61...0x7A).contains($0 | 0x20) }
  }
}
