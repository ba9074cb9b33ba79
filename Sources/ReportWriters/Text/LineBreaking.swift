/// Where lines of text may be broken, after the parts of Unicode's rules (UAX #14) that matter for
/// text with spaces and for ideographs.
enum LineBreaking {
  /// A piece of text that is never broken.
  struct Piece {
    var bytes: ArraySlice<UInt8>
    var width: Int
    /// Whether a space stands before it.
    var followsSpace: Bool
  }

  /// Cuts text into pieces.
  ///
  /// Spaces stand between pieces and belong to none.
  static func pieces(_ text: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var position = 0
    var followsSpace = false
    while position < text.count {
      if text[position] == UInt8(ascii: " ") {
        followsSpace = true
        position += 1
        continue
      }
      var end = position
      var isASCII = true
      while end < text.count, text[end] != UInt8(ascii: " ") {
        if text[end] >= 0x80 { isASCII = false }
        end += 1
      }
      let word = text[position..<end]
      if isASCII {
        pieces.append(Piece(bytes: word, width: word.count, followsSpace: followsSpace))
      } else {
        split(word, followsSpace: followsSpace, into: &pieces)
      }
      followsSpace = false
      position = end
    }
    return pieces
  }

  /// Cuts a word where ideographs allow it.
  private static func split(
    _ word: ArraySlice<UInt8>, followsSpace: Bool, into pieces: inout [Piece]
  ) {
    var start = word.startIndex
    var end = start
    var width = 0
    var before: Character?
    var followsSpace = followsSpace
    for character in String(decoding: word, as: UTF8.self) {
      if let before, allowsBreak(between: before, and: character) {
        pieces.append(Piece(bytes: word[start..<end], width: width, followsSpace: followsSpace))
        followsSpace = false
        start = end
        width = 0
      }
      end += character.utf8.count
      width += DisplayWidth.of(character)
      before = character
    }
    pieces.append(Piece(bytes: word[start..<end], width: width, followsSpace: followsSpace))
  }

  private static func allowsBreak(between a: Character, and b: Character) -> Bool {
    guard isIdeographic(a) || isIdeographic(b) else { return false }
    return !opening.contains(a) && !closing.contains(b)
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

  private static let closing = Set<Character>(
    "、。，．！？：；）］｝」』】〉》〕〗〙〛ー々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ・…‥%％‰℃”’»,.!?:;)]}")
  private static let opening = Set<Character>("（［｛「『【〈《〔〖〘〚“‘«([{$￥¥＄")
}
