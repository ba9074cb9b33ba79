/// The room that a text takes in any sans serif.
///
/// Drawings are computed before anyone knows the font. The widths are those of wide ones, so what fits
/// here fits everywhere.
enum TextMeasure {
  /// The width of a text on one line.
  static func width(_ text: String, size: Int, isBold: Bool = false) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += thousandths(of: scalar) }
    return (width * size * (isBold ? 108 : 100) + 99_999) / 100_000
  }

  /// The width of a character in thousandths of its size.
  private static func thousandths(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case " ", "i", "l", "j", "'", "’", "|", ".", ",", ":", ";", "!", "\u{A0}", "\u{202F}": 310
    case "f", "t", "r", "I", "(", ")", "[", "]", "-", "/", "\"", "*", "“", "”", "‘": 420
    case "m", "M", "W", "@", "%", "—", "…": 950
    case "w": 830
    case "A"..."Z": 720
    case "0"..."9", "–": 610
    case "a"..."z": 610
    default: (scalar.loneDisplayWidth ?? Character(scalar).displayWidth) * 660
    }
  }

  /// A text on several lines of a width; the last ends in an ellipsis if the text does not fit.
  static func lines(
    _ text: String, width: Int, size: Int, isBold: Bool = false, most: Int
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if line.isEmpty || self.width(longer, size: size, isBold: isBold) <= width {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
      if lines.count > most { break }
    }
    if !line.isEmpty { lines.append(line) }
    let isCut = lines.count > most
    lines = Array(lines.prefix(most))
    for index in lines.indices {
      let isLast = isCut && index == lines.count - 1
      lines[index] = clipped(
        lines[index], width: width, size: size, isBold: isBold, isCut: isLast)
    }
    return lines
  }

  /// A text, cut where it would exceed a width.
  static func clipped(
    _ text: String, width: Int, size: Int, isBold: Bool = false, isCut: Bool = false
  ) -> String {
    if !isCut, self.width(text, size: size, isBold: isBold) <= width { return text }
    let scale = size * (isBold ? 108 : 100)
    var rest = width * 100_000 - thousandths(of: "…") * scale
    var end = text.startIndex
    for index in text.indices {
      rest -= text[index].unicodeScalars.reduce(0) { $0 + thousandths(of: $1) } * scale
      if rest < 0 { break }
      end = text.index(after: index)
    }
    return text[..<end].trimmingBlanks + "…"
  }
}

extension Substring {
  /// The text without blanks and commas at its end.
  fileprivate var trimmingBlanks: Substring {
    var text = self
    while let last = text.last, last == " " || last == "," { text.removeLast() }
    return text
  }
}
