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
    /// Whether a line that ends behind it needs a hyphen.
    var endsAtSoftHyphen = false

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
        guard !isBreakPoint(first) else {
          cutter.breakPoint(first, of: word, body)
          continue
        }
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

    /// Ends a piece at a character that is only a break point, and skips the character.
    mutating func breakPoint(
      _ scalar: Unicode.Scalar, of word: Slice<UnsafeBufferPointer<UInt8>>, _ body: (Piece) -> Void
    ) {
      if end > start {
        self.end(of: word, endsAtSoftHyphen: scalar == LineBreaking.softHyphen, body)
      }
      end += UTF8.width(scalar)
      start = end
      before = nil
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

    /// Passes on the text added since the last cut.
    mutating func end(
      of word: Slice<UnsafeBufferPointer<UInt8>>, endsAtSoftHyphen: Bool = false,
      _ body: (Piece) -> Void
    ) {
      guard end > start else { return }
      body(
        Piece(
          bytes: word[start..<end], width: width, followsSpace: followsSpace,
          endsAtSoftHyphen: endsAtSoftHyphen))
      followsSpace = false
      start = end
      width = 0
    }
  }

  /// Where a word may be broken without a mark.
  static let zeroWidthSpace: Unicode.Scalar = "\u{200B}"
  /// Where a word may be broken with a hyphen.
  static let softHyphen: Unicode.Scalar = "\u{AD}"

  /// Whether a character says that lines may be broken, and nothing else: it is no part of a text.
  static func isBreakPoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar == zeroWidthSpace || scalar == softHyphen
  }

  private static func allowsBreak(between a: Unicode.Scalar, and b: Unicode.Scalar) -> Bool {
    (a.isIdeographic || b.isIdeographic) && !clings(a, among: opening)
      && !clings(b, among: closing)
  }

  /// Whether a character stays with its neighbour; ideographs themselves, the most frequent
  /// argument, never do.
  private static func clings(_ scalar: Unicode.Scalar, among set: Set<Unicode.Scalar>) -> Bool {
    !("\u{4E00}"..."\u{9FFF}" ~= scalar) && set.contains(scalar)
  }

  private static let closing = Set(
    "、。，．！？：；）］｝」』】〉》〕〗〙〛ー々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ・…‥%％‰℃”’»,.!?:;)]}".unicodeScalars)
  private static let opening = Set("（［｛「『【〈《〔〖〘〚“‘«([{$￥¥＄".unicodeScalars)
}

extension String {
  /// The text without the characters that only say where lines may be broken.
  var withoutBreakPoints: String {
    guard unicodeScalars.contains(where: LineBreaking.isBreakPoint) else { return self }
    var result = ""
    result.unicodeScalars.append(
      contentsOf: unicodeScalars.lazy.filter { !LineBreaking.isBreakPoint($0) })
    return result
  }
}
