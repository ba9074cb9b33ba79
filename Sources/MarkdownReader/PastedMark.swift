/// The mark of a list or heading at the start of a line, as word processors paste it: followed by a
/// space that Markdown does not know, or a bullet.
struct PastedMark {
  /// The beginning of the line, including the mark.
  let text: String
  /// The corresponding Markdown.
  let cure: String

  /// Finds the mark that begins a line.
  init?(in line: String) {
    guard let byte = line.utf8.first, byte >= 0x80 || !Self.isLetter(byte) else { return nil }
    let scalars = line.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex, Self.isForeignSpace(scalars[index]) {
      index = scalars.index(after: index)
    }
    let start = index
    let isIndented = start > scalars.startIndex
    guard start < scalars.endIndex else { return nil }
    if Self.bullets.contains(scalars[start]) {
      let rest = scalars[scalars.index(after: start)...]
      guard rest.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
      else { return nil }
      text = String(scalars[...start])
      cure = "begin the line with ‘- ’"
      return
    }
    while index < scalars.endIndex, scalars[index] == "#" { index = scalars.index(after: index) }
    let level = scalars.distance(from: start, to: index)
    if level == 0 {
      while index < scalars.endIndex, ("0"..."9").contains(scalars[index]) {
        index = scalars.index(after: index)
      }
      let digits = scalars.distance(from: start, to: index)
      guard digits <= 3, index < scalars.endIndex,
        digits > 0
          ? ".)".unicodeScalars.contains(scalars[index])
          : "-+*".unicodeScalars.contains(scalars[index])
      else { return nil }
      index = scalars.index(after: index)
    }
    guard level <= 6, index < scalars.endIndex,
      Self.isForeignSpace(scalars[index]) || isIndented && scalars[index] == " "
    else { return nil }
    text = String(scalars[..<index])
    cure =
      isIndented
      ? "begin the line with ‘\(String(scalars[start..<index])) ’"
      : "put an ordinary space after ‘\(text)’"
  }

  /// Finds a number in an East Asian style that Markdown does not know: `１．`, `1、`, `（1）`, `①` or `一、`.
  ///
  /// A single one may be part of the text; several lines that begin with one are a list.
  init?(numberIn line: String) {
    guard let byte = line.utf8.first, byte >= 0x80 || !Self.isLetter(byte) else { return nil }
    let scalars = line.unicodeScalars.prefix(8)
    guard let number = scalars.prefixMatch(ofNumber: Self.digits) else { return nil }
    text = String(line.unicodeScalars[..<number])
    cure = "begin the line with ‘1. ’: a digit, a full stop and an ordinary space"
  }

  private static let digits = Set("0123456789０１２３４５６７８９一二三四五六七八九十".unicodeScalars)

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: " ")
  }

  private static func isForeignSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80
      && (scalar.properties.generalCategory == .spaceSeparator || scalar == "\u{200B}"
        || scalar == "\u{FEFF}")
  }

  private static let bullets: Set<Unicode.Scalar> = [
    "•", "‣", "◦", "●", "○", "▪", "■", "◆", "➢", "➤", "✓", "✔", "∙", "⁃", "\u{F0B7}", "\u{F0A7}",
    "\u{F0D8}", "►", "▸", "▶", "❖", "□", "◇", "★", "☆", "◉", "⚫", "·", "・",
  ]
}

extension Substring.UnicodeScalarView {
  /// Where a number with its marks ends; nil where the text does not begin with one.
  fileprivate func prefixMatch(ofNumber digits: Set<Unicode.Scalar>) -> Index? {
    guard let first else { return nil }
    // ① to ⑳, ⑴ to ⒇, ⒈ to ⒛
    if 0x2460...0x249B ~= first.value { return index(after: startIndex) }
    let isOpen = first == "（" || first == "("
    let start = isOpen ? index(after: startIndex) : startIndex
    guard let end = self[start...].firstIndex(where: { !digits.contains($0) }), end > start else {
      return nil
    }
    let mark = self[end]
    let isMark =
      isOpen ? mark == "）" || mark == ")" : "．、）。".unicodeScalars.contains(mark)
    return isMark ? index(after: end) : nil
  }
}
