import Findings
import Wording

/// A comment that excuses a place from checks.
///
/// In YAML and in Markdown:
///
///     declared: 12  # bindery: allow declared-count – the source says 12
///     <!-- bindery: allow broken-link – comes with the next edition -->
///
/// It applies to its own line and, if it is alone on that line, to the next one.
struct Excuse: Sendable, Equatable {
  /// The codes of the excused checks, as written.
  var codes: [String]
  /// Whether it states a reason.
  var hasReason: Bool
  /// Whether the comment is alone on its line.
  var isAlone: Bool
  /// The column where the comment starts, in scalars, counted from 1.
  var column: Int

  /// The word that begins every excuse.
  static let mark: StaticString = "bindery:"

  /// The excuse in a line of YAML or Markdown, if there is one.
  init?(line: Substring) {
    guard let marker = line.firstRange(of: "\(Self.mark)") else { return nil }
    let before = line[..<marker.lowerBound].trimmed
    let opening: Substring
    var words = line[marker.upperBound...]
    if before.hasSuffix("<!--") {
      opening = before.dropLast(4)
      guard let end = words.firstRange(of: "-->") else { return nil }
      isAlone = opening.trimmed.isEmpty && words[end.upperBound...].trimmed.isEmpty
      words = words[..<end.lowerBound]
    } else {
      guard before.last == "#" else { return nil }
      opening = before.dropLast()
      // Without a space before it, a number sign is part of the value.
      guard opening.isEmpty || opening.last == " " || opening.last == "\t" else { return nil }
      isAlone = opening.trimmed.isEmpty
    }
    column = opening.unicodeScalars.count + 1
    (codes, hasReason) = Self.parts(of: words.trimmed)
  }

  /// The codes after `allow`, and whether a reason follows.
  private static func parts(of words: Substring) -> (codes: [String], hasReason: Bool) {
    guard words.hasPrefix("allow "), let start = words.firstIndex(of: " ") else {
      return ([], true)
    }
    var rest = words[start...].trimmed
    var codes: [String] = []
    repeat {
      let end = rest.firstIndex { $0.isWhitespace || $0 == "," || $0 == ":" } ?? rest.endIndex
      codes.append(String(rest[..<end]))
      rest = rest[end...].trimmed
      guard rest.first == "," else { break }
      rest = rest.dropFirst().trimmed
    } while !rest.isEmpty
    return (codes, rest.contains { $0.isLetter || $0.isNumber })
  }
}
