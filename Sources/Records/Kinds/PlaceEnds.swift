import Wording

/// The last parts of a text about a location; each may be the name of a country.
///
/// The name is after a comma, in brackets, or alone; of several places, each can have one.
///
/// “Inner Mongolia” does not name Mongolia, nor “Nigeria” Niger.
struct PlaceEnds {
  private let ends: [Substring]
  /// The keys of the ends where there are many.
  private let keys: Set<GroupKey>?

  init(_ text: String) {
    var scanner = Scanner()
    let scalars = text.unicodeScalars
    for index in scalars.indices { scanner.add(scalars[index], at: index, of: text) }
    scanner.endPlace(at: scalars.endIndex, of: text)
    let ends = scanner.ends
    self.ends = ends
    keys = ends.count > 8 ? Set(ends.flatMap(Self.keys)) : nil
  }

  /// Whether the text ends with the very name of a country.
  func contains(_ country: String) -> Bool {
    if let keys { return keys.contains(GroupKey(country)) }
    return ends.contains { end in
      if Self.isOther(end, country) { return false }
      let key = GroupKey(country)
      return Self.keys(of: end).contains(key)
    }
  }

  /// The keys of an end as it is, and without the full stop behind it.
  private static func keys(of end: Substring) -> [GroupKey] {
    let name = end.unicodeScalars.reversed()
      .drop { $0.isWhiteSpace || $0 == "." || $0 == "。" }
    return [GroupKey(String(end)), GroupKey(String(end[..<(name.startIndex.base)]))]
  }

  /// Whether the first letters show that an end is not the name, as they do of most.
  private static func isOther(_ end: Substring, _ name: String) -> Bool {
    guard let first = end.utf8.first(where: { $0 != UInt8(ascii: " ") }),
      let sought = name.utf8.first, sought > UInt8(ascii: " "), sought < 0x80
    else { return false }
    // Ideographs and syllables of Hangul are not equivalent to anything in ASCII.
    return first < 0x80 ? first | 0x20 != sought | 0x20 : 0xE4...0xED ~= first
  }
}

/// Finds the last part with letters of each place in a text.
private struct Scanner {
  var ends: [Substring] = []
  /// Where the part at hand begins; nil at the start of the text.
  private var start: String.Index?
  private var containsLetters = false
  /// The last part of the place at hand that contains letters.
  private var last: Range<String.Index>?
  /// The position of a dash behind white space, if it is the last scalar.
  private var dash: String.Index?
  private var isBehindSpace = false

  mutating func add(_ scalar: Unicode.Scalar, at index: String.Index, of text: String) {
    let isSpace = scalar.isWhiteSpace
    if let dash, isSpace { endPart(at: dash, next: index, of: text) }
    dash = nil
    switch scalar {
    case "a"..."z", "A"..."Z": containsLetters = true
    case ";", "；", "/", "／", "\n":
      endPlace(at: index, of: text)
      start = text.unicodeScalars.index(after: index)
    case ",", "，", "、", "،", "(", "（", ")", "）", "[", "]", "·", "|":
      endPart(at: index, next: text.unicodeScalars.index(after: index), of: text)
    case "–", "—", "-": if isBehindSpace { dash = index }
    case _ where scalar.isASCII: break
    // Ideographs, and Cyrillic: to ask the standard library takes long.
    case "\u{4E00}"..."\u{9FFF}", "\u{400}"..."\u{481}": containsLetters = true
    default: if scalar.properties.isAlphabetic { containsLetters = true }
    }
    isBehindSpace = isSpace && scalar != "\n"
  }

  /// Ends the part at hand.
  private mutating func endPart(at end: String.Index, next: String.Index, of text: String) {
    if containsLetters { last = (start ?? text.startIndex)..<end }
    containsLetters = false
    start = next
  }

  /// Ends the place at hand.
  mutating func endPlace(at end: String.Index, of text: String) {
    endPart(at: end, next: end, of: text)
    if let last { ends.append(text[last]) }
    last = nil
  }
}
