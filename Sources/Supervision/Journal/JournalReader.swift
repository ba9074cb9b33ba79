import Platform

/// Reads the records of a journal as they come.
struct JournalReader {
  /// A line of the journal.
  enum Entry {
    /// What the build tells.
    case record(JournalRecord)
    /// Something else: the beginning of the line, which no build wrote or not to its end.
    case unreadable(String)
  }

  /// The greatest number of bytes of an unreadable line that are handed on.
  private static let quotation = 200

  private let descriptor: Descriptor
  private var rest: [UInt8] = []
  /// Whether nobody writes any more.
  private(set) var isAtEnd = false

  /// Reads from an open descriptor that never waits.
  init(_ descriptor: Descriptor) { self.descriptor = descriptor }

  /// The lines that have come since this was last asked; at the end also one that was not ended.
  mutating func entries() -> [Entry] {
    isAtEnd = descriptor.readAvailable(into: &rest)
    var entries: [Entry] = []
    var start = rest.startIndex
    while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
      entries.append(Self.entry(of: rest[start..<end]))
      start = end + 1
    }
    rest.removeFirst(start)
    if isAtEnd, !rest.isEmpty {
      entries.append(Self.unreadable(rest[...]))
      rest = []
    }
    return entries
  }

  private static func entry(of line: ArraySlice<UInt8>) -> Entry {
    do { return .record(try JournalRecord(line: line)) } catch { return unreadable(line) }
  }

  private static func unreadable(_ line: ArraySlice<UInt8>) -> Entry {
    .unreadable(String(decoding: line.prefix(quotation), as: UTF8.self))
  }
}
