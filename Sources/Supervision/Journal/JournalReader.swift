import Findings
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
  private let codes: [String: DiagnosticCode]
  private var rest: [UInt8] = []
  /// Whether nobody writes any more.
  private(set) var isAtEnd = false

  /// Reads from an open descriptor that never waits.
  ///
  /// - Parameter codes: the codes of findings by name.
  init(_ descriptor: Int32, codes: [String: DiagnosticCode]) {
    self.descriptor = descriptor
    self.codes = codes
  }

  /// The records that have come; a line that is none is passed over.
  mutating func records() -> [JournalRecord] {
    fill()
    var records: [JournalRecord] = []
    var start = rest.startIndex
    while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
      var reader = FieldReader(rest[start..<end], codes: codes)
      if let record = try? JournalRecord(&reader) { records.append(record) }
      start = end + 1
    }
    rest.removeFirst(start)
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
