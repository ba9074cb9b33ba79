extension MarkdownComplexity {
  /// Links among marks of emphasis; the parser checks every mark for every link.
  var excessOfEmphasis: (Excess, Int)? {
    // Links and marks share the bytes of the text, so most texts are too short to be counted.
    guard (text.count / 2) * (text.count / 2) > Self.maxEmphasisWork else { return nil }
    let close = UInt8(ascii: "]")
    let links = text.count(where: { $0 == close })
    guard links > 1000, links * text.count(where: Self.isEmphasis) > Self.maxEmphasisWork else {
      return nil
    }
    var (marks, sum, line) = (0, 0, 1)
    var isBlank = true
    for byte in text {
      switch byte {
      case close:
        isBlank = false
        sum += marks
        if sum > Self.maxEmphasisWork { return (.emphasis, line) }
      case UInt8(ascii: "\n"):
        if isBlank { marks = 0 }
        isBlank = true
        line += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): continue
      default:
        isBlank = false
        if Self.isEmphasis(byte) { marks += 1 }
      }
    }
    return nil
  }

  private static func isEmphasis(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
  }
}
