import ReportAssembly

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads the records of a journal as they come.
struct JournalReader {
  private let descriptor: Int32
  private var rest: [UInt8] = []
  /// Whether nobody writes any more.
  private(set) var isAtEnd = false

  /// Reads from an open descriptor that never waits.
  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// The records that have come; a line that is none is passed over.
  mutating func records() -> [JournalRecord] {
    fill()
    var records: [JournalRecord] = []
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      if let record = JSONText.read(JournalRecord.self, from: Array(rest[..<end])) {
        records.append(record)
      }
      rest.removeFirst(end + 1)
    }
    return records
  }

  private mutating func fill() {
    withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 1) { buffer in
      while true {
        let got = read(descriptor, buffer.baseAddress, buffer.count)
        if got < 0 && errno == EINTR { continue }
        if got == 0 { isAtEnd = true }
        guard got > 0 else { return }
        rest += buffer[..<got]
      }
    }
  }
}
