import Assembling
import Building

/// A line of the journal that a build reports to its supervisor with.
enum JournalRecord: Hashable {
  /// A step begins.
  case step(BuildStep)
  /// A plugin is called on a thread; 0 means any thread.
  case begun(ContributionMark, thread: UInt64)
  /// A plugin has returned.
  case ended(ContributionMark)
  /// A plugin has left a thread behind.
  case left(ContributionMark, thread: UInt64)
  /// The process is about to die, and the thread is the cause.
  ///
  /// The C code that leaves last words also writes this record and depends on its form.
  case stopped(thread: UInt64)
  /// The build is complete; this is the last record.
  case closed(BuildReport)
  /// A command other than a build is complete; this is the last record.
  case answered(CommandAnswer)

  /// The line, including its line feed.
  var line: [UInt8] {
    var writer = FieldWriter()
    switch self {
    case .step(let step):
      writer.add("step")
      writer.add(step)
    case .begun(let mark, let thread):
      writer.add("begun")
      writer.add(mark)
      writer.add(thread)
    case .ended(let mark):
      writer.add("ended")
      writer.add(mark)
    case .left(let mark, let thread):
      writer.add("left")
      writer.add(mark)
      writer.add(thread)
    case .stopped(let thread):
      writer.add("stopped")
      writer.add(thread)
    case .closed(let report):
      writer.add("closed")
      writer.add(report.editions) { $0.add($1) }
    case .answered(let answer):
      writer.add("answered")
      writer.add(answer.status)
      writer.add(answer.output)
      writer.add(answer.errors)
      writer.add(answer.findings) { $0.add($1) }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// Decodes a line, without its line feed.
  init(line: ArraySlice<UInt8>) throws(FieldReader.Malformed) {
    var reader = FieldReader(line)
    try self.init(&reader)
    try reader.end()
  }

  private init(_ reader: inout FieldReader) throws(FieldReader.Malformed) {
    switch try reader.text() {
    case "step": self = .step(try reader.step())
    case "begun": self = .begun(try reader.mark(), thread: try reader.number())
    case "ended": self = .ended(try reader.mark())
    case "left": self = .left(try reader.mark(), thread: try reader.number())
    case "stopped": self = .stopped(thread: try reader.number())
    case "closed":
      self = .closed(
        BuildReport(
          editions: try reader.list { (reader) throws(FieldReader.Malformed) in
            try reader.edition()
          }))
    case "answered":
      self = .answered(
        CommandAnswer(
          status: try reader.number(), output: try reader.text(), errors: try reader.text(),
          findings: try reader.list { (reader) throws(FieldReader.Malformed) in
            try reader.finding()
          }))
    default: throw FieldReader.Malformed()
    }
  }
}

extension FieldWriter {
  fileprivate mutating func add(_ step: BuildStep) {
    switch step {
    case .reading: add("reading")
    case .building(let edition):
      add("building")
      add(edition)
    case .writing(let folder, let parent):
      add("writing")
      add(folder)
      add(parent)
    case .running(let engine, let edition):
      add("running")
      add(engine)
      add(edition)
    case .waiting(let folder):
      add("waiting")
      add(folder)
    }
  }

  mutating func add(_ mark: ContributionMark) {
    add(mark.edition)
    add(mark.sector)
    add(mark.section)
    add(mark.place)
  }

  fileprivate mutating func add(_ edition: EditionReport) {
    add(edition.name)
    add(edition.status.rawValue)
    add(edition.location) { $0.add($1) }
    add(edition.diagnostics) { $0.add($1) }
  }
}

extension FieldReader {
  fileprivate mutating func step() throws(Malformed) -> BuildStep {
    switch try text() {
    case "reading": .reading
    case "building": .building(edition: try text())
    case "writing": .writing(folder: try text(), in: try text())
    case "running": .running(engine: try text(), edition: try text())
    case "waiting": .waiting(folder: try text())
    default: throw Malformed()
    }
  }

  mutating func mark() throws(Malformed) -> ContributionMark {
    ContributionMark(
      edition: try text(), sector: try text(), section: try text(), place: try place())
  }

  fileprivate mutating func edition() throws(Malformed) -> EditionReport {
    let name = try text()
    guard let status = BuildStatus(rawValue: try number()) else { throw Malformed() }
    return EditionReport(
      name: name, status: status,
      location: try optional { (reader) throws(Malformed) in try reader.text() },
      diagnostics: try list { (reader) throws(Malformed) in try reader.finding() })
  }
}
