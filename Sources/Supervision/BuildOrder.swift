public import Assembling
public import Building
import Findings
import Platform

/// A supervisor's request to the child that builds, or that runs another command.
public struct BuildOrder: Sendable {
  /// The location of the workspace on this machine.
  public let workspace: String
  /// The names of the editions to build.
  public let editions: [String]
  /// The command to run instead of a build, if any.
  public let command: CommandLineOrder?
  private var wanted: BuildOptions
  /// The plugins and calls left out because an earlier attempt failed over them.
  public private(set) var restrictions = Restrictions()

  /// Whether plugins run one at a time.
  var isSerial: Bool { restrictions.isSerial }

  /// The option that announces an order on standard input.
  private static let option = "--supervised"

  /// Requests a build.
  ///
  /// - Parameters:
  ///   - workspace: the location of the workspace on this machine.
  ///   - editions: the names of the editions to build.
  ///   - options: the build options; their restrictions and observer are ignored.
  public init(workspace: String, editions: [String], options: BuildOptions) {
    self.workspace = workspace
    self.editions = editions
    command = nil
    wanted = options
  }

  /// Requests another command that asks plugins.
  ///
  /// - Parameters:
  ///   - folder: the working directory.
  ///   - command: the command line.
  public init(in folder: String, running command: CommandLineOrder) {
    workspace = folder
    editions = []
    self.command = command
    wanted = BuildOptions(output: nil, jobs: 1)
  }

  /// Decodes the request that the supervisor has sent; nil for an ordinary command line.
  public init?(arguments: [String]) {
    self.init(arguments: arguments) { SupervisedProcess.readLine() }
  }

  /// Decodes a request; nil for an ordinary command line.
  ///
  /// - Parameter input: reads the line on standard input; called only if the command line announces
  ///   one.
  init?(arguments: [String], input: () -> [UInt8]) {
    guard arguments.count == 2, arguments[0] == Self.option else { return nil }
    let line = input()
    var reader = FieldReader(line[...])
    do {
      try self.init(&reader)
      try reader.end()
    } catch {
      return nil
    }
    guard workspace == arguments[1] else { return nil }
  }

  private init(_ reader: inout FieldReader) throws(FieldReader.Malformed) {
    typealias Malformed = FieldReader.Malformed
    workspace = try reader.text()
    editions = try reader.list { (reader) throws(Malformed) in try reader.text() }
    command = try reader.optional { (reader) throws(Malformed) in
      try CommandLineOrder(&reader)
    }
    wanted = BuildOptions(
      formats: try reader.optional { (reader) throws(Malformed) in
        try reader.list { (reader) throws(Malformed) in try reader.text() }
      },
      sector: try reader.optional { (reader) throws(Malformed) in try reader.text() },
      output: try reader.optional { (reader) throws(Malformed) in try reader.text() },
      isStrict: try reader.boolean(), readsTexts: try reader.boolean(),
      jobs: try reader.number())
    wanted.previewNotes = try reader.optional { (reader) throws(Malformed) in try reader.text() }
    restrictions.isSerial = try reader.boolean()
    restrictions.contributions = try Self.findings(&reader) { (reader) throws(Malformed) in
      try reader.mark()
    }
    for path in [\Restrictions.plugins, \Restrictions.descriptions, \Restrictions.editions] {
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

  /// The command line of the child, without the program's name.
  ///
  /// The request itself follows on standard input: it may be longer than the system allows a command
  /// line to be. The workspace is named for those who look at the list of processes.
  var arguments: [String] { [Self.option, workspace] }

  /// The line that encodes the request, without its line feed.
  var line: [UInt8] {
    var writer = FieldWriter()
    writer.add(workspace)
    writer.add(editions) { $0.add($1) }
    writer.add(command) { $0.add($1) }
    writer.add(wanted.formats) { $0.add($1) { $0.add($1) } }
    writer.add(wanted.sector) { $0.add($1) }
    writer.add(wanted.output) { $0.add($1) }
    writer.add(wanted.isStrict)
    writer.add(wanted.readsTexts)
    writer.add(wanted.jobs)
    writer.add(wanted.previewNotes) { $0.add($1) }
    writer.add(restrictions.isSerial)
    writer.add(Array(restrictions.contributions)) { writer, omission in
      writer.add(omission.key)
      writer.add(omission.value)
    }
    for omissions in [restrictions.plugins, restrictions.descriptions, restrictions.editions] {
      writer.add(Array(omissions)) { writer, omission in
        writer.add(omission.key)
        writer.add(omission.value)
      }
    }
    return writer.bytes
  }

  /// Whether anything is left out.
  var isRestricted: Bool {
    !(restrictions.contributions.isEmpty && restrictions.plugins.isEmpty
      && restrictions.descriptions.isEmpty && restrictions.editions.isEmpty)
  }

  /// The build options that the request amounts to.
  public func options(observer: Journal) -> BuildOptions {
    var options = wanted
    options.restrictions = restrictions
    options.observer = observer
    return options
  }

  /// The request for the next attempt after a failure; nil if nothing would change.
  func next(after failure: ProcessFailure) -> BuildOrder? {
    var next = self
    if let culprit = failure.culprit {
      // A first failure may be specific to one section; after a second one, or one while records
      // are read, the plugin is not called at all.
      if culprit.isReading {
        next.restrictions.plugins[culprit.sector] = failure.finding(against: culprit)
      } else if culprit.isDescribing {
        next.restrictions.descriptions[culprit.section] = failure.finding(against: culprit)
      } else {
        if restrictions.contributions.keys.contains(where: { $0.sector == culprit.sector }) {
          next.restrictions.plugins[culprit.sector] = .pluginSetAside(culprit.sector)
        }
        next.restrictions.contributions[culprit] = failure.finding(against: culprit)
      }
    } else if !isSerial {
      // With plugins one at a time, each contribution is tried out before the next call.
      next.restrictions.isSerial = true
    } else if let edition = failure.edition, restrictions.editions[edition] == nil {
      next.restrictions.editions[edition] = failure.unattributedFinding
    } else {
      return nil
    }
    return next
  }
}
