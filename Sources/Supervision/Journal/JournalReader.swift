import Platform

/// Reads the records of a journal as they arrive.
struct JournalReader {
  /// A line of the journal.
  enum Entry {
    /// A record of the build.
    case record(JournalRecord)
    /// The beginning of a line that is no record: other code wrote it, or it was cut short.
    case unreadable(String)
  }

  /// The maximum length in bytes of the quotation of an unreadable line.
  private static let quotation = 200

  private let descriptor: Descriptor
  private var rest: [UInt8] = []
  /// The number of bytes at the start of the rest that contain no line feed.
  private var searched = 0
  /// Whether the writing end has been closed.
  private(set) var isAtEnd = false

  /// Reads from an open, non-blocking descriptor.
  init(_ descriptor: Descriptor) { self.descriptor = descriptor }

  /// The length in bytes of the last line as far as it has arrived; 0 if it is complete.
  var lineLength: Int { rest.count }

  /// The entries that have arrived since the last call; at the end, this includes an unterminated
  /// line.
  mutating func entries() -> [Entry] {
    isAtEnd = descriptor.readAvailable(into: &rest)
    var entries: [Entry] = []
    var start = 0
    while let end = lineFeed(from: max(start, searched)) {
      entries.append(Self.entry(of: rest[start..<end]))
      start = end + 1
    }
    rest.removeFirst(start)
    searched = rest.count
    if isAtEnd, !rest.isEmpty {
      entries.append(Self.unreadable(rest[...]))
      rest = []
    }
    return entries
  }

  /// The offset of the next line feed.
  private func lineFeed(from start: Int) -> Int? {
    rest.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.flatMap {
        MemorySearch.offset(of: UInt8(ascii: "\n"), in: $0 + start, count: bytes.count - start)
      }.map { start + $0 }
    }
  }

  private static func entry(of line: ArraySlice<UInt8>) -> Entry {
    do { return .record(try JournalRecord(line: line)) } catch { return unreadable(line) }
  }

  private static func unreadable(_ line: ArraySlice<UInt8>) -> Entry {
    .unreadable(String(decoding: line.prefix(quotation), as: UTF8.self))
  }
}
