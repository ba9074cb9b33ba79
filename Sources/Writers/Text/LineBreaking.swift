import Wording

/// Where lines of text may be broken, according to the parts of Unicode's rules (UAX #14) that matter for
/// text with spaces and for ideographs.
enum LineBreaking {
  /// A piece of text that is never broken.
  struct Piece {
    var bytes: Slice<UnsafeBufferPointer<UInt8>>
    var width: Int
    /// Whether it follows a space.
    var followsSpace: Bool

    /// The range of the piece in the text.
    var range: Range<Int> { bytes.startIndex..<bytes.endIndex }
  }

  /// Cuts text into pieces; the spaces between them belong to none.
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
    var cutter = Cutter(start: word.startIndex, followsSpace: followsSpace)
    let text = String(decoding: word, as: UTF8.self)
    if text.unicodeScalars.allSatisfy({ $0.loneDisplayWidth != nil }) {
      for scalar in text.unicodeScalars {
        cutter.add(
          scalar, bytes: UTF8.width(scalar), width: scalar.loneDisplayWidth ?? 0, of: word,
          body)
      }
    } else {
      for character in text {
        guard let first = character.unicodeScalars.first else { continue }
        cutter.add(
          first, bytes: character.utf8.count, width: character.displayWidth, of: word, body)
      }
    }
    cutter.end(of: word, body)
  }

  /// Cuts a word into pieces, character by character.
  private struct Cutter {
    private var start: Int
    private var end: Int
    private var width = 0
    /// The first scalar of the previous character.
    private var before: Unicode.Scalar?
    private var followsSpace: Bool

    init(start: Int, followsSpace: Bool) {
      self.start = start
      self.followsSpace = followsSpace
      end = start
    }

    /// Adds a character by its first scalar, which decides where lines break.
    mutating func add(
      _ scalar: Unicode.Scalar, bytes: Int, width: Int,
      of word: Slice<UnsafeBufferPointer<UInt8>>, _ body: (Piece) -> Void
    ) {
      if let before, allowsBreak(between: before, and: scalar) { self.end(of: word, body) }
      end += bytes
      self.width += width
      before = scalar
    }

    /// Passes on what was added since the last cut.
    mutating func end(
      of word: Slice<UnsafeBufferPointer<UInt8>>, _ body: (Piece) -> Void
    ) {
      body(Piece(bytes: word[start..<end], width: width, followsSpace: followsSpace))
      followsSpace = false
      start = end
      width = 0
    }
  }

  private static func allowsBreak(between a: Unicode.Scalar, and b: Unicode.Scalar) -> Bool {
    (a.isIdeographic || b.isIdeographic) && !clings(a, among: opening)
      && !clings(b, among: closing)
  }

  /// Whether a character stays with its neighbour; ideographs themselves, which are most of what is
  /// asked about, never do.
  private static func clings(_ scalar: Unicode.Scalar, among set: Set<Unicode.Scalar>) -> Bool {
    !("\u{4E00}"..."\u{9FFF}" ~= scalar) && set.contains(scalar)
  }

  private static let closing = Set(
    "、。，．！？：；）］｝」』】〉》〕〗〙〛ー々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ・…‥%％‰℃”’»,.!?:;)]}".unicodeScalars)
  private static let opening = Set("（［｛「『【〈《〔〖〘〚“‘«([{$￥¥＄".unicodeScalars)
}
