import Assembling
import Building
import Findings
import Foundation
import Platform
import Testing
@testable import Supervision

/// A supervisor reads what a build writes to its journal.
@Suite struct JournalRecordTests {
  /// Texts with everything that could end a field or a line, or look like an escape.
  static let texts = [
    "", " ", "plain", "tab\tfeed\nreturn\rnul\0backslash\\", "\\n\\t\\0\\\\", "\n", "\t\t", "\\",
    "\u{1}\u{1B}[2J\u{7F}\u{85}", "‘Café’ 教育 👩‍🔬", "ends with a backslash\\", "\r\n",
  ]

  static let code = DiagnosticCode(
    "unheard-of", .warning, cause: "A cause\nof two lines.", example: "\tan example\\",
    cure: "A cure.")

  /// A finding with a text in every position that can have one.
  static func finding(_ text: String, _ severity: Severity) -> Diagnostic {
    var finding = Diagnostic(
      code, text, at: Place(path: text, line: 3, column: 5),
      notes: [.init(text, at: Place(path: text, line: 7)), .init(text)], fix: text)
    finding.severity = severity
    return finding
  }

  static let mark = ContributionMark(
    edition: "a\tb", sector: "", section: "c\nd\\", place: Place(path: "\0", line: 1))

  static let reports = texts.flatMap { text in
    Severity.allCases.map { severity in
      BuildReport(editions: [
        EditionReport(
          name: text, status: .incomplete, location: text,
          diagnostics: [
            finding(text, severity), Diagnostic(code, text), finding("other", severity),
          ]),
        EditionReport(name: "", status: .complete, diagnostics: []),
      ])
    }
  }

  static let records: [JournalRecord] =
    [.step(.reading), .begun(mark, thread: .max), .ended(mark), .stopped(thread: 0)]
    + texts.flatMap { text -> [JournalRecord] in
      [
        .step(.building(edition: text)), .step(.writing(folder: text, in: text)),
        .step(.waiting(folder: text)), .step(.running(engine: text, edition: text)),
      ]
    } + reports.map { .closed($0) } + [.closed(BuildReport(editions: []))]
    + texts.map { text in
      .answered(
        CommandAnswer(
          status: 2, output: text, errors: "\(text)\n",
          findings: [finding(text, .error), Diagnostic(code, text)]))
    }

  // A single test over all records: as arguments, their control characters would reach the
  // terminal.
  @Test func everyRecordIsReadAsItWasWritten() throws {
    for record in Self.records {
      let line = record.line
      #expect(line.last == UInt8(ascii: "\n"))
      #expect(!line.dropLast().contains(UInt8(ascii: "\n")))
      #expect(try JournalRecord(line: line.dropLast()) == record)
    }
  }

  @Test func theWholeJournalIsReadAtOnce() throws {
    let entries = try Self.entries(of: Self.records.flatMap(\.line))
    let read = entries.compactMap { if case .record(let record) = $0 { record } else { nil } }
    #expect(read == Self.records)
    #expect(read.count == entries.count)
  }

  @Test func severitiesAndDeclarationsCrossOver() throws {
    let line = JournalRecord.closed(Self.reports[2]).line.dropLast()
    guard case .closed(let report) = try JournalRecord(line: line) else {
      Issue.record("not the closing record")
      return
    }
    let findings = try #require(report.editions.first).diagnostics
    #expect(findings.map(\.severity) == [.note, .warning, .note])
    // Equality of codes compares only names, so the explanations are compared one by one.
    for finding in findings {
      #expect(finding.code.severity == .warning)
      #expect(finding.code.cause == Self.code.cause)
      #expect(finding.code.example == Self.code.example)
      #expect(finding.code.cure == Self.code.cure)
    }
  }

  @Test func aLineThatIsNotARecordIsPassedOn() throws {
    let good = JournalRecord.step(.reading).line
    let lines: [String] = [
      "", "hello", "closed\t", "closed\t-1\t", "step\treading", "step\treading\tmore\t",
      "step\tbuilding\t\\x\t", "stopped\tmany\t", "ended\ta\tb\tc\tpath\t1\tx\t",
      "closed\t1\tname\t7\t0\t0\t", "step\tbuilding\t\\", "closed\t1\tn\t1\t2\t",
    ]
    for line in lines {
      let entries = try Self.entries(of: good + Array(line.utf8) + [10] + good)
      #expect(entries.count == 3, "\(line)")
      guard case .unreadable(line) = entries[1] else {
        Issue.record("‘\(line)’ was taken for a record")
        continue
      }
    }
  }

  @Test func everyRecordThatLostItsEndIsUnreadable() throws {
    for record in Self.records.prefix(20) {
      let line = record.line.dropLast()
      for count in 0..<line.count {
        #expect(throws: FieldReader.Malformed.self) {
          try JournalRecord(line: line.prefix(count))
        }
      }
    }
  }

  @Test func anUnterminatedLineIsPassedOnAtTheEnd() throws {
    let entries = try Self.entries(of: JournalRecord.step(.reading).line + Array("clos".utf8))
    #expect(entries.count == 2)
    guard case .unreadable("clos") = entries.last else {
      Issue.record("the rest was passed over")
      return
    }
  }

  private static func entries(of bytes: [UInt8]) throws -> [JournalReader.Entry] {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(bytes).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    let handle = try FileHandle(forReadingFrom: path)
    var reader = JournalReader(Descriptor(handle.fileDescriptor))
    let entries = reader.entries()
    #expect(reader.isAtEnd)
    try handle.close()
    return entries
  }
}
