/// Tells older encodings of texts apart, as far as a few bytes show them.
enum LegacyEncoding {
  /// The name of the encoding that a text probably has; nil if it does not show.
  ///
  /// - Parameter offset: the position of the first byte that is not UTF-8.
  static func name(in bytes: ArraySlice<UInt8>, from offset: Int) -> String? {
    // A file with letters in UTF-8 is broken in one place rather than written in another encoding.
    guard bytes[offset] >= 0x80, bytes[..<offset].allSatisfy({ $0 < 0x80 }) else { return nil }
    // Enough to see how the bytes follow each other.
    let sample = bytes[offset...].prefix(4096)
    let runs = sample.split { $0 < 0x80 }
    let longest = runs.map(\.count).max() ?? 0
    if longest >= 4 {
      return "the older encoding of another script, such as GBK, Shift JIS or Windows-1251"
    }
    // An accented letter or a quotation mark is among other letters.
    func isLetter(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (0x61...0x7A).contains(bytes[index] | 0x20)
    }
    let isAmongLetters = runs.contains { isLetter($0.startIndex - 1) || isLetter($0.endIndex) }
    let isCoded = !sample.contains { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
    return longest <= 2 && isAmongLetters && isCoded ? "Windows-1252" : nil
  }
}
