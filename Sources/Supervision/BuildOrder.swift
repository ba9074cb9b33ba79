import Assembling
public import Building
import Findings

/// What a supervisor asks of the child that builds.
public struct BuildOrder: Sendable {
  /// Where the workspace is on this machine.
  public let workspace: String
  /// The names of the editions to build.
  public let editions: [String]
  private let wanted: BuildOptions
  private var restrictions = Restrictions()

  /// Whether plugins are asked one after the other.
  var isSerial: Bool { restrictions.isSerial }

  private static let option = "--supervised"

  /// Asks for a build.
  ///
  /// - Parameters:
  ///   - workspace: where the workspace is on this machine.
  ///   - options: what to do; a supervised build has restrictions and an observer of its own.
  public init(workspace: String, editions: [String], options: BuildOptions) {
    self.workspace = workspace
    self.editions = editions
    wanted = options
  }

  /// The order that a command line hands on; nil when it is an ordinary command line.
  public init?(arguments: [String]) {
    guard arguments.count == 2, arguments[0] == Self.option else { return nil }
    let line = Array(arguments[1].utf8)
    var reader = FieldReader(line[...])
    do { try self.init(&reader) } catch { return nil }
  }

  private init(_ reader: inout FieldReader) throws(FieldReader.Malformed) {
    typealias Malformed = FieldReader.Malformed
    workspace = try reader.text()
    editions = try reader.list { (reader) throws(Malformed) in try reader.text() }
    wanted = BuildOptions(
      formats: try reader.optional { (reader) throws(Malformed) in
        try reader.list { (reader) throws(Malformed) in try reader.text() }
      },
      sector: try reader.optional { (reader) throws(Malformed) in try reader.text() },
      output: try reader.optional { (reader) throws(Malformed) in try reader.text() },
      isStrict: try reader.boolean(), jobs: try reader.number())
    restrictions.isSerial = try reader.boolean()
    restrictions.contributions = try Self.findings(&reader) { (reader) throws(Malformed) in
      try reader.mark()
    }
    for path in [\Restrictions.plugins, \Restrictions.editions] {
      restrictions[keyPath: path] = try Self.findings(&reader) { (reader) throws(Malformed) in
        try reader.text()
      }
    }
  }

  private static func findings<Subject: Hashable>(
    _ reader: inout FieldReader,
    _ subject: (inout FieldReader) throws(FieldReader.Malformed) -> Subject
  ) throws(FieldReader.Malformed) -> [Subject: Diagnostic] {
    let pairs = try reader.list { (reader) throws(FieldReader.Malformed) in
      (try subject(&reader), try reader.finding())
    }
    return Dictionary(pairs) { _, last in last }
  }

  /// The command line that hands the order on, without the program's name.
  var arguments: [String] {
    var writer = FieldWriter()
    writer.add(workspace)
    writer.add(editions) { $0.add($1) }
    writer.add(wanted.formats) { $0.add($1) { $0.add($1) } }
    writer.add(wanted.sector) { $0.add($1) }
    writer.add(wanted.output) { $0.add($1) }
    writer.add(wanted.isStrict)
    writer.add(wanted.jobs)
    writer.add(restrictions.isSerial)
    writer.add(Array(restrictions.contributions)) { writer, omission in
      writer.add(omission.key)
      writer.add(omission.value)
    }
    for omissions in [restrictions.plugins, restrictions.editions] {
      writer.add(Array(omissions)) { writer, omission in
        writer.add(omission.key)
        writer.add(omission.value)
      }
    }
    return [Self.option, String(decoding: writer.bytes, as: UTF8.self)]
  }

  /// Whether anything is left out.
  var isRestricted: Bool {
    !(restrictions.contributions.isEmpty && restrictions.plugins.isEmpty
      && restrictions.editions.isEmpty)
  }

  /// What it means for the build.
  public func options(observer: Journal) -> BuildOptions {
    var options = wanted
    options.restrictions = restrictions
    options.observer = observer
    return options
  }

  /// The order for another attempt after one that failed; nil when nothing would change.
  func next(after failure: ProcessFailure) -> BuildOrder? {
    var next = self
    if let culprit = failure.culprit {
      // Whoever fails in one place may have a reason to; in a second one, nothing more is risked.
      if restrictions.contributions.keys.contains(where: { $0.sector == culprit.sector }) {
        next.restrictions.plugins[culprit.sector] = .pluginSetAside(culprit.sector)
      }
      next.restrictions.contributions[culprit] = failure.finding(against: culprit)
    } else if failure.wasContributing, !isSerial {
      next.restrictions.isSerial = true
    } else if let edition = failure.edition, restrictions.editions[edition] == nil {
      next.restrictions.editions[edition] = failure.unattributedFinding
    } else {
      return nil
    }
    return next
  }
}
