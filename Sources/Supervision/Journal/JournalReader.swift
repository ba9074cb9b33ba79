import Findings
import Platform

/// Reads the records of a journal as they come.
struct JournalReader {
  private let descriptor: Descriptor
  private let codes: [String: DiagnosticCode]
  private var rest: [UInt8] = []
  /// Whether nobody writes any more.
  private(set) var isAtEnd = false

  /// Reads from an open descriptor that never waits.
  ///
  /// - Parameter codes: the codes of findings by name.
  init(_ descriptor: Descriptor, codes: [String: DiagnosticCode]) {
    self.descriptor = descriptor
    self.codes = codes
  }

  /// The records that have come; a line that is none is passed over.
  mutating func records() -> [JournalRecord] {
    isAtEnd = descriptor.readAvailable(into: &rest)
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
}
