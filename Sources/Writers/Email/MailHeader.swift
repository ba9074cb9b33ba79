/// A header field of a message, folded and encoded (RFC 5322 and RFC 2047).
struct MailHeader {
  private static let width = 76

  let name: String
  /// The value in ASCII, with the places where it may be folded as spaces.
  private let value: String

  /// A field whose value is ASCII already.
  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// A field of plain text, in encoded words where it is not ASCII.
  init(_ name: String, text: String) {
    self.init(name, Self.words(text, after: name.utf8.count + 2))
  }

  /// The field with its line end.
  var line: String {
    var lines: [String] = []
    var current = "\(name):"
    for word in value.split(separator: " ") {
      if current.utf8.count + 1 + word.utf8.count > Self.width, current != "\(name):" {
        lines.append(current)
        current = ""
      }
      current += " \(word)"
    }
    return (lines + [current]).joined(separator: "\r\n") + "\r\n"
  }

  /// A display name in the form that it has before an address: quoted, or in encoded words.
  static func displayName(_ text: String) -> String {
    let flat = flat(text)
    guard isPlain(flat) else { return words(flat, after: 6) }
    var quoted = ""
    for scalar in flat.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return "\"\(quoted)\""
  }

  /// Text in ASCII: as it is, or in encoded words of at most 75 characters that cut no scalar.
  private static func words(_ text: String, after column: Int) -> String {
    let flat = flat(text)
    guard !isPlain(flat) || flat.contains("=?") else { return flat }
    let (start, end) = ("=?utf-8?Q?", "?=")
    var words: [String] = []
    var current = ""
    var room = width - column - start.count - end.count - 1
    for scalar in flat.unicodeScalars {
      let unit = encoded(scalar)
      if current.utf8.count + unit.utf8.count > room, !current.isEmpty {
        words.append(start + current + end)
        current = ""
        room = 75 - start.count - end.count
      }
      current += unit
    }
    return (words + [start + current + end]).joined(separator: " ")
  }

  /// The text on one line; no line end of the author's reaches a header.
  private static func flat(_ text: String) -> String {
    text.withoutBreakPoints.unicodeScalars.split {
      $0.properties.isWhitespace || $0.value < 0x20 || $0.value == 0x7F
    }
    .map { String($0) }.joined(separator: " ")
  }

  /// Whether a text on one line can be written in a header as it is: printable ASCII in words that fit
  /// onto a line.
  private static func isPlain(_ flat: String) -> Bool {
    flat.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
      && flat.utf8.split(separator: UInt8(ascii: " ")).allSatisfy { $0.count < width - 10 }
  }

  private static func encoded(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case " ": "_"
    case "a"..."z", "A"..."Z", "0"..."9": String(scalar)
    default:
      String(scalar).utf8.map { byte in
        let digits = String(byte, radix: 16, uppercase: true)
        return "=" + (digits.count == 1 ? "0" : "") + digits
      }.joined()
    }
  }
}
