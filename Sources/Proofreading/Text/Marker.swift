package import Findings

/// A number or letter typed by hand before a heading, a paragraph or an item, such as ‘(1)’ and
/// ‘b.’.
package struct Marker: Sendable {
  /// The kinds of characters that count.
  package enum Series: Sendable, Hashable { case digits, letters, capitals, roman, capitalRoman }

  /// The style of a marker, common to all markers of one list.
  package struct Style: Sendable, Hashable {
    /// The characters that count.
    package var series: Series
    /// Whether a bracket opens it.
    package var isBracketed: Bool
    /// The mark after it.
    package var closer: UInt8
  }

  /// How it is written.
  package var style: Style
  /// The number that it represents.
  package var value: Int
  /// The number as a letter where it is both, such as ‘i’.
  package var letter: Int?
  /// The characters.
  package var text: String
  /// Where it is written.
  package var place: Place
  /// The number of bytes of the marker and the space after it.
  package var length: Int

  /// The value in another series, if it can be read as that.
  func value(as series: Series) -> Int? {
    if series == style.series { return value }
    switch (style.series, series) {
    case (.roman, .letters), (.capitalRoman, .capitals): return letter
    default: return nil
    }
  }
}

/// The characters of a marker, before its place is known.
struct MarkerText {
  var style: Marker.Style
  var value: Int
  var letter: Int?
  var range: Range<Int>
  var length: Int

  /// The marker that starts at an offset, if there is one: a number below 100, a letter or a Roman
  /// number, followed by a full stop or bracket and white space.
  init?(_ bytes: [UInt8], at start: Int, upTo end: Int, needsSpace: Bool = true) {
    var offset = start
    guard offset < end else { return nil }
    let isBracketed = bytes[offset] == UInt8(ascii: "(")
    if isBracketed { offset += 1 }
    let first = offset
    while offset < end, bytes[offset].isASCIILetter || bytes[offset].isASCIIDigit { offset += 1 }
    guard offset > first, offset - first <= 5, offset < end else { return nil }
    let closer = bytes[offset]
    guard closer == UInt8(ascii: ")") || closer == UInt8(ascii: ".") && !isBracketed else {
      return nil
    }
    let name = bytes[first..<offset]
    offset += 1
    var after = offset
    while after < end, bytes[after] == UInt8(ascii: " ") || bytes[after] == UInt8(ascii: "\t") {
      after += 1
    }
    guard after > offset || !needsSpace, after < end else { return nil }
    let series: Marker.Series
    if name.allSatisfy(\.isASCIIDigit) {
      guard name.count <= 2, let number = Int(String(decoding: name, as: UTF8.self)), number > 0
      else { return nil }
      (series, value) = (.digits, number)
    } else if let roman = RomanNumber.value(name) {
      let isCapital = name.allSatisfy { $0 < 0x60 }
      guard isCapital || name.allSatisfy({ $0 > 0x60 }) else { return nil }
      series = isCapital ? .capitalRoman : .roman
      value = roman
      if name.count == 1, let byte = name.first { letter = Int(byte & 0x1F) }
    } else if name.count == 1, let byte = name.first, byte.isASCIILetter {
      series = byte > 0x60 ? .letters : .capitals
      value = Int(byte & 0x1F)
    } else {
      return nil
    }
    // A capital with a full stop is often an initial.
    if closer == UInt8(ascii: "."),
      series == .capitals || name.count == 1 && series == .capitalRoman
    {
      return nil
    }
    style = Marker.Style(series: series, isBracketed: isBracketed, closer: closer)
    range = start..<offset
    length = after - start
  }
}

/// Numbers such as ‘iv’.
enum RomanNumber {
  private static let names: [String: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    "xi": 11, "xii": 12, "xiii": 13, "xiv": 14, "xv": 15, "xvi": 16, "xvii": 17, "xviii": 18,
    "xix": 19, "xx": 20,
  ]

  static func value(_ name: some Sequence<UInt8>) -> Int? {
    names[String(decoding: Array(name), as: UTF8.self).lowercased()]
  }

  /// A number as a Roman numeral.
  static func name(_ value: Int) -> String? { names.first { $0.value == value }?.key }
}

extension UInt8 {
  var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
