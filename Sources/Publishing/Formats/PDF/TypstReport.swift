/// Typst's output, message by message.
struct TypstReport {
  /// A line of a file that Typst read.
  struct Position: Hashable {
    var path: String
    var line: Int
  }

  /// A message.
  struct Entry {
    var isError: Bool
    var message: String
    var hints: [String] = []
    /// Its positions: first the place itself, then those that led there.
    var positions: [Position] = []
  }

  private(set) var entries: [Entry] = []
  /// The lines that belong to no message.
  private(set) var rest: [String] = []

  /// Reads lines: `error: …` or `warning: …`, its places (`┌─ page.typ:3:7`) with the lines of the file,
  /// and hints (`= hint: …`).
  init(_ lines: [String]) {
    for line in lines {
      if let (isError, message) = Self.beginning(of: line) {
        entries.append(Entry(isError: isError, message: message))
      } else if entries.isEmpty {
        if !line.allSatisfy(\.isWhitespace) { rest.append(line) }
      } else if let match = line.firstMatch(of: #/┌─ (.+):([0-9]+):[0-9]+$/#),
        let number = Int(match.output.2)
      {
        entries[entries.count - 1].positions.append(
          Position(path: String(match.output.1), line: number))
      } else if let hint = line.firstMatch(of: #/= hint: (.+)/#) {
        entries[entries.count - 1].hints.append(String(hint.output.1))
      }
    }
  }

  private static func beginning(of line: String) -> (isError: Bool, message: String)? {
    for (start, isError) in [("error: ", true), ("warning: ", false)] where line.hasPrefix(start) {
      return (isError, String(line.dropFirst(start.count)))
    }
    return nil
  }
}

extension TypstReport.Entry {
  /// The character that no font of the page has, if the message is about one.
  var letter: String? {
    message.firstMatch(of: #/the text `"(.+?)"` could not be displayed/#).map {
      String($0.output.1)
    }
  }

  /// The font that is not installed, if the message is about one.
  var font: String? {
    message.firstMatch(of: #/^unknown font family: (.+)$/#).map { String($0.output.1) }
  }
}
