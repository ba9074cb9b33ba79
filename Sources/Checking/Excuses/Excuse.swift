import Findings

/// A comment by which a place excuses itself from checks.
///
/// In YAML and in Markdown:
///
///     declared: 12  # bindery: allow declared-count – the source says 12
///     <!-- bindery: allow broken-link – comes with the next edition -->
///
/// It counts for its own line and, where it stands alone, for the line below.
struct Excuse: Sendable, Equatable {
  /// The codes of the checks that are excused, as they are written.
  var codes: [String]
  /// Whether it gives a reason.
  var hasReason: Bool
  /// Whether nothing but the comment stands on its line.
  var isAlone: Bool
  /// The column at which the comment begins, in scalars counted from 1.
  var column: Int

  /// The excuse in a line of YAML or Markdown, if there is one.
  init?(line: Substring) {
    guard let marker = line.firstRange(of: "bindery:") else { return nil }
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
      // Elsewhere, a number sign is part of the value.
      guard opening.isEmpty || opening.last == " " || opening.last == "\t" else { return nil }
      isAlone = opening.trimmed.isEmpty
    }
    column = opening.unicodeScalars.count + 1
    (codes, hasReason) = Self.parts(of: words.trimmed)
  }

  /// The codes after `allow`, and whether anything follows them.
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

extension Substring {
  /// The text without white space at its ends.
  fileprivate var trimmed: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
