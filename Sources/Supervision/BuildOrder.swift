public import ReportAssembly
public import SectorKit

/// What a supervisor asks of the child that builds.
public struct BuildOrder: Sendable {
  /// A call, plugin or edition that is passed over, and why.
  private struct Omission<Subject: Sendable>: Sendable {
    var subject: Subject
    var finding: Diagnostic
  }

  /// Where the workspace is on this machine.
  public let workspace: String
  /// The names of the editions to build.
  public let editions: [String]
  private let wanted: BuildOptions
  private var contributions: [Omission<ContributionMark>] = []
  private var plugins: [Omission<String>] = []
  private var lostEditions: [Omission<String>] = []
  /// Whether plugins are asked one after the other.
  private(set) var isOneAtATime = false

  private static let option = "--supervised"

  /// Asks for a build.
  ///
  /// - Parameters:
  ///   - workspace: where the workspace is on this machine.
  ///   - options: what to do; a supervised build has precautions and an observer of its own.
  public init(workspace: String, editions: [String], options: BuildOptions) {
    self.workspace = workspace
    self.editions = editions
    wanted = options
  }

  /// The order that a command line hands on; nil when it is an ordinary command line.
  ///
  /// - Parameter codes: the codes of findings by name.
  public init?(arguments: [String], codes: @autoclosure () -> [String: DiagnosticCode]) {
    guard arguments.count == 2, arguments[0] == Self.option else { return nil }
    let line = Array(arguments[1].utf8)
    var reader = FieldReader(line[...], codes: codes())
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
      isStrict: try reader.truth(), jobs: try reader.number())
    isOneAtATime = try reader.truth()
    contributions = try reader.list { (reader) throws(Malformed) in
      Omission(subject: try reader.mark(), finding: try reader.finding())
    }
    plugins = try reader.list { (reader) throws(Malformed) in
      Omission(subject: try reader.text(), finding: try reader.finding())
    }
    lostEditions = try reader.list { (reader) throws(Malformed) in
      Omission(subject: try reader.text(), finding: try reader.finding())
    }
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
    writer.add(isOneAtATime)
    writer.add(contributions) { writer, omission in
      writer.add(omission.subject)
      writer.add(omission.finding)
    }
    for omissions in [plugins, lostEditions] {
      writer.add(omissions) { writer, omission in
        writer.add(omission.subject)
        writer.add(omission.finding)
      }
    }
    return [Self.option, String(decoding: writer.bytes, as: UTF8.self)]
  }

  /// Whether anything is left out.
  var isLimited: Bool { !contributions.isEmpty || !plugins.isEmpty || !lostEditions.isEmpty }

  /// What it means for the build.
  public func options(observer: Journal) -> BuildOptions {
    var options = wanted
    options.precautions = precautions
    options.observer = observer
    return options
  }

  private var precautions: Precautions {
    var precautions = Precautions()
    precautions.isOneAtATime = isOneAtATime
    for omission in contributions {
      precautions.contributions[omission.subject] = omission.finding
    }
    for omission in plugins {
      precautions.plugins[omission.subject] = omission.finding
    }
    for omission in lostEditions {
      precautions.editions[omission.subject] = omission.finding
    }
    return precautions
  }

  /// The order for another attempt after one that died; nil when nothing would change.
  func next(after death: Death) -> BuildOrder? {
    var next = self
    if let culprit = death.culprit {
      let finding = death.finding(against: culprit)
      next.contributions.append(Omission(subject: culprit, finding: finding))
      // Whoever fails in one place may have a reason to; in a second one, nothing more is risked.
      if contributions.contains(where: { $0.subject.sector == culprit.sector }) {
        next.plugins.append(
          Omission(
            subject: culprit.sector,
            finding: .pluginSetAside(culprit.sector)))
      }
    } else if death.wasContributing, !isOneAtATime {
      next.isOneAtATime = true
    } else if let edition = death.edition, !lostEditions.contains(where: { $0.subject == edition })
    {
      next.lostEditions.append(
        Omission(subject: edition, finding: death.findingAgainstNobody))
    } else {
      return nil
    }
    return next
  }
}
