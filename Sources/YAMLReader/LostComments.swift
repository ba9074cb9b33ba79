import Bytes
import Findings

/// Comments that were probably meant as text: `Workshop #3 on media`.
///
/// An intended comment has a space after its `#` or some distance from the value. Where the `#` directly
/// precedes a word or number and directly follows a text, half of the text is gone.
struct LostComments {
  /// A comment on a line, counted from 0 within the text.
  private struct Comment {
    /// The bytes of the comment, up to the end of its line.
    var range: Range<Int>
    /// The end of the text before it, counted in scalars.
    var end: Int
    /// Where it begins itself.
    var column: Int
    /// Whether a space follows its sign.
    var isSpaced: Bool
  }

  private let source: UnsafeBufferPointer<UInt8>
  /// The comments by their lines.
  private var comments: [Int: [Comment]] = [:]

  /// Looks for signs that could begin such a comment; nil where there are none, as in most texts.
  init?(in source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    guard var offset = source.position(of: UInt8(ascii: "#")) else { return nil }
    var (line, lineStart) = (0, 0)
    while true {
      while let lineEnd = source.position(of: UInt8(ascii: "\n"), from: lineStart),
        lineEnd < offset
      {
        (line, lineStart) = (line + 1, lineEnd + 1)
      }
      if let comment = comment(at: offset, lineStart: lineStart) {
        comments[line, default: []].append(comment)
      }
      guard offset + 1 < source.count,
        let next = source.position(of: UInt8(ascii: "#"), from: offset + 1)
      else { break }
      offset = next
    }
    if comments.isEmpty { return nil }
  }

  /// Reports those that follow a value.
  func report(
    entries: [YAMLTable.Entry], text: [UInt8], path: String, firstLine: Int,
    into diagnostics: DiagnosticCollector
  ) {
    for entry in entries where entry.kind == .plain || entry.kind == .quoted {
      let line = Int(entry.endLine)
      guard
        let comment = comments[line - firstLine]?.first(where: {
          $0.end + 1 == Int(entry.endColumn)
        }), follows(text[Int(entry.start)..<Int(entry.end)], comment)
      else { continue }
      let comments = String(decoding: source[comment.range], as: UTF8.self)
      let shown = comments.count > 40 ? "\(comments.prefix(40))…" : comments
      diagnostics.report(
        .yamlComment(
          shown,
          at: Place(
            path: path, line: line, column: comment.column + 1,
            end: .init(line: line, column: comment.column + 1 + comments.unicodeScalars.count))))
    }
  }

  /// Whether a comment was probably meant to go on with a value.
  private func follows(_ value: ArraySlice<UInt8>, _ comment: Comment) -> Bool {
    // `color: #0b7a4b`: there is no value but the comment.
    if value.isEmpty { return !comment.isSpaced }
    guard value.contains(where: { isLetter($0) }) else { return false }
    // `kind: flagship #new`: a word of YAML rather than a text.
    let isWord = value.allSatisfy { $0 < 0x80 && ($0 >= 0x61 || $0 == UInt8(ascii: "-")) }
    let next = source[comment.range.lowerBound + 1]
    return !(isWord && (0x61...0x7A).contains(next))
  }

  /// A comment that could be part of a text, at a `#`.
  private func comment(at offset: Int, lineStart: Int) -> Comment? {
    guard offset > lineStart, isBlank(source[offset - 1]), offset + 1 < source.count else {
      return nil
    }
    var before = offset
    while before > lineStart, isBlank(source[before - 1]) { before -= 1 }
    guard before > lineStart, offset - before <= 2 else { return nil }
    var next = source[offset + 1]
    let isSpaced = isBlank(next)
    if isSpaced {
      // `Room # 5`, but not `2024 # or a month`.
      guard offset - before == 1, offset + 2 < source.count else { return nil }
      next = source[offset + 2]
      guard isDigit(next) else { return nil }
    }
    guard isDigit(next) || isLetter(next) || "\"'({[“".utf8.contains(next) else { return nil }
    var end = source.position(of: UInt8(ascii: "\n"), from: offset) ?? source.count
    while end > offset, isBlank(source[end - 1]) || source[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return Comment(
      range: offset..<end, end: scalars(lineStart..<before), column: scalars(lineStart..<offset),
      isSpaced: isSpaced)
  }

  private func scalars(_ range: Range<Int>) -> Int {
    source[range].count { $0 & 0xC0 != 0x80 }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }
}
