import Bytes
import Wording

/// Completes the elements of a page around its content that say their language but not its direction, or
/// hold words that run from right to left.
///
/// Templates are written by people whose language runs from left to right; their pages still come out
/// right in other ones.
enum MarkedDirections {
  /// The page with the directions that it lacks, in UTF-8.
  static func completed(_ page: [UInt8]) -> [UInt8] {
    page.withUnsafeBufferPointer { page in
      guard page.contains("lang=\"") || runsFromTheRight(page[...]) else { return Array(page) }
      var result: [UInt8] = []
      result.reserveCapacity(page.count)
      var start = 0
      while let open = page.position(of: UInt8(ascii: "<"), from: start),
        let close = page.position(of: UInt8(ascii: ">"), from: open)
      {
        result += page[start..<close]
        if let direction = missingDirection(of: open..<close, in: page) {
          result += " dir=\"\(direction)\"".utf8
        }
        start = close
        if let end = VerbatimElement.end(of: open, in: page), end > close {
          result += page[close..<end]
          start = end
        }
      }
      return result + page[start...]
    }
  }

  /// The direction that a tag should name; nil where it needs none or has one.
  private static func missingDirection(
    of tag: Range<Int>, in page: UnsafeBufferPointer<UInt8>
  ) -> String? {
    let text = UnsafeBufferPointer(rebasing: page[tag])
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard text.count > 1, letters ~= text[1] | 0x20, !text.contains(" dir=") else { return nil }
    if let value = text.position(of: " lang=\"") {
      let language = text[(value + 7)...].prefix { $0 != UInt8(ascii: "\"") }
      let direction = TextDirection(ofLanguage: String(decoding: language, as: UTF8.self))
      return direction == .rightToLeft ? direction.rawValue : nil
    }
    let end = page.position(of: UInt8(ascii: "<"), from: tag.upperBound) ?? page.count
    return runsFromTheRight(page[tag.upperBound..<end]) ? "auto" : nil
  }

  /// Whether a text holds letters that run from right to left.
  private static func runsFromTheRight(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    // The scripts that do begin with Hebrew, whose letters begin with this byte.
    text.contains { $0 >= 0xD6 }
      && String(decoding: text, as: UTF8.self).unicodeScalars.contains(
        where: \.isRightToLeftLetter)
  }
}
