/// Where lines of text may be broken, after the parts of Unicode's rules (UAX #14) that matter for
/// text with spaces and for ideographs.
enum LineBreaking {
  /// A piece of text that is never broken.
  struct Piece {
    var bytes: Slice<UnsafeBufferPointer<UInt8>>
    var width: Int
    /// Whether a space stands before it.
    var followsSpace: Bool
  }

  /// Cuts text into pieces; spaces stand between pieces and belong to none.
  static func forEachPiece(
    of text: Slice<UnsafeBufferPointer<UInt8>>, _ body: (Piece) -> Void
  ) {
    var position = text.startIndex
    var followsSpace = false
    while position < text.endIndex {
      if text[position] == UInt8(ascii: " ") {
        followsSpace = true
        position += 1
        continue
      }
      var end = position
      var union: UInt8 = 0
      while end < text.endIndex, text[end] != UInt8(ascii: " ") {
        union |= text[end]
        end += 1
      }
      let word = text[position..<end]
      if union < 0x80 {
        body(Piece(bytes: word, width: word.count, followsSpace: followsSpace))
      } else {
        split(word, followsSpace: followsSpace, body)
      }
      followsSpace = false
      position = end
    }
  }

  /// Cuts a word where ideographs allow it.
  private static func split(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, followsSpace: Bool, _ body: (Piece) -> Void
  ) {
    var start = word.startIndex
    var end = start
    var width = 0
    var before: Character?
    var followsSpace = followsSpace
    for character in String(decoding: word, as: UTF8.self) {
      if let before, allowsBreak(between: before, and: character) {
        body(Piece(bytes: word[start..<end], width: width, followsSpace: followsSpace))
        followsSpace = false
        start = end
        width = 0
      }
      end += character.utf8.count
      width += DisplayWidth.of(character)
      before = character
    }
    body(Piece(bytes: word[start..<end], width: width, followsSpace: followsSpace))
  }

  private static func allowsBreak(between a: Character, and b: Character) -> Bool {
    guard isIdeographic(a) || isIdeographic(b), let last = a.unicodeScalars.first,
      let first = b.unicodeScalars.first
    else { return false }
    return !opening.contains(last) && !closing.contains(first)
  }

  /// Whether lines may be broken beside a character and joined there without a space.
  ///
  /// Hangul is wide but written with spaces, and broken at them.
  static func isIdeographic(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, DisplayWidth.isWide(scalar) else {
      return false
    }
    switch scalar.value {
    case 0x1100...0x115F, 0xA960...0xA97F, 0xAC00...0xD7A3: return false
    default: return true
    }
  }

  private static let closing = Set(
    "、。，．！？：；）］｝」』】〉》〕〗〙〛ー々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ・…‥%％‰℃”’»,.!?:;)]}".unicodeScalars)
  private static let opening = Set("（［｛「『【〈《〔〖〘〚“‘«([{$￥¥＄".unicodeScalars)
}
