import Bytes
import Findings
import Records
import Synchronization
import WorkspaceFiles

/// The dates of records as written, for records that could not be read.
///
/// A file is read once per run, at the first finding in it.
final class WrittenDates: Sendable {
  /// A file's lines and the dates looked for in it.
  fileprivate struct File {
    private var text: [UInt8] = []
    /// The offset of each line's start, and the end of the text.
    private var starts = [0]
    /// For each line, the first line of the list item that it belongs to.
    private var items: [Int] = []
    /// The date of each requested record, by the record's first line.
    fileprivate var dates: [Int: DateSpan?] = [:]

    init(_ text: [UInt8]) {
      self.text = text
      text.withUnsafeBufferPointer { text in
        var item: Int?
        while let start = starts.last, start < text.count {
          if text[start] == UInt8(ascii: "-") { item = items.count }
          items.append(item ?? items.count)
          starts.append(
            text.position(of: UInt8(ascii: "\n"), from: start).map { $0 + 1 } ?? text.count)
        }
      }
    }

    init() {}
  }

  private let found: FoundFiles
  private let files = Mutex<[String: File]>([:])

  init(in found: FoundFiles) { self.found = found }

  /// The first date of the record around a place; nil if the file holds no records with dates, or if
  /// nothing there reads as one.
  func date(of place: Place) -> DateSpan? {
    let isDocument = place.path.hasSuffix(".md")
    guard isDocument || place.path.hasSuffix(".yaml") else { return nil }
    return files.withLock { files in
      if files[place.path] == nil { files[place.path] = file(place.path) }
      return files[place.path]?.date(at: place.line - 1, isDocument: isDocument)
    }
  }

  /// The name of the file without folders and extension, which is the ID of a record in it.
  func name(of place: Place) -> String {
    let name = place.path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }

  private func file(_ path: String) -> File {
    found.bytes(of: path).map(File.init) ?? File()
  }
}

extension WrittenDates.File {
  /// The date of the record around a line, counted from 0.
  fileprivate mutating func date(at line: Int, isDocument: Bool) -> DateSpan? {
    guard items.indices.contains(line) else { return nil }
    let start = isDocument ? 0 : items[line]
    if let known = dates[start] { return known }
    let date = Self.date(in: lines(from: start, isDocument: isDocument))
    dates[start] = .some(date)
    return date
  }

  /// The lines of the front matter, or of the item of a list that begins on a line, up to the next one.
  private func lines(from start: Int, isDocument: Bool) -> [Substring] {
    var lines: [Substring] = []
    for line in start..<items.count {
      let bytes = text[starts[line]..<starts[line + 1]]
      if line > start, bytes.starts(with: (isDocument ? "---" : "-").utf8) { break }
      if line == start, isDocument { continue }
      lines.append(String(decoding: bytes, as: UTF8.self)[...])
    }
    return lines
  }

  private static func date(in lines: [Substring]) -> DateSpan? {
    for (index, line) in lines.enumerated() {
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
