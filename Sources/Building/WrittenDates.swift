import Findings
import Records
import Synchronization
import WorkspaceFiles

/// The dates of records as they are written, for records that could not be read.
///
/// A file is looked at once per run, when something was found in it.
final class WrittenDates: Sendable {
  private let root: Folder
  private let files = Mutex<[String: [Substring]]>([:])

  init(in root: Folder) { self.root = root }

  /// The first date of the record around a place; nil if the file holds no records with dates, or if
  /// nothing there reads as one.
  func date(of place: Place) -> DateSpan? {
    let isDocument = place.path.hasSuffix(".md")
    guard isDocument || place.path.hasSuffix(".yaml") else { return nil }
    let lines = lines(of: place.path)
    guard lines.indices.contains(place.line - 1) else { return nil }
    return isDocument
      ? Self.date(in: Self.frontMatter(of: lines))
      : Self.date(in: Self.item(of: lines, place.line - 1))
  }

  /// The name of the file without folders and extension, which is the ID of a record in it.
  func name(of place: Place) -> String {
    let name = place.path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }

  private func lines(of path: String) -> [Substring] {
    if let known = files.withLock({ $0[path] }) { return known }
    let text = try? root.readText(path, limit: SourceText.defaultLimit)
    let lines =
      text.map {
        String(decoding: $0.bytes, as: UTF8.self)
          .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      } ?? []
    files.withLock { $0[path] = lines }
    return lines
  }

  private static func frontMatter(of lines: [Substring]) -> ArraySlice<Substring> {
    lines.dropFirst().prefix { !$0.hasPrefix("---") }
  }

  /// The lines of the item of a list around a line: from the dash at the margin to the next one.
  private static func item(of lines: [Substring], _ index: Int) -> ArraySlice<Substring> {
    let start = lines[...index].lastIndex { $0.hasPrefix("-") } ?? index
    let rest = lines[(start + 1)...]
    return lines[start..<(rest.firstIndex { $0.hasPrefix("-") } ?? lines.endIndex)]
  }

  private static func date(in lines: ArraySlice<Substring>) -> DateSpan? {
    for (index, line) in zip(lines.indices, lines) {
      let key = line.drop { $0 == " " || $0 == "-" }
      guard key.hasPrefix("dates:") || key.hasPrefix("date:") else { continue }
      // A list of dates may go on below.
      for text in [key.drop { $0 != ":" }] + lines[(index + 1)...].prefix(2) {
        if let date = firstDate(in: text) { return date }
      }
    }
    return nil
  }

  /// The first date in a text; of a day that does not exist, the month, and else the year.
  private static func firstDate(in text: Substring) -> DateSpan? {
    for word in text.split(whereSeparator: {
      !$0.isASCII || !($0.isNumber || $0 == "-" || $0 == "Q")
    }) {
      var parts = word.split(separator: "-")
      while !parts.isEmpty {
        if parts[0].count == 4, let date = try? DateSpan(parts.joined(separator: "-")) {
          return date
        }
        parts.removeLast()
      }
    }
    return nil
  }
}
