public import ReportAssembly
public import SectorKit

/// What a supervisor asks of the child that builds.
public struct BuildOrder: Sendable, Codable {
  /// A call, plugin or edition that is passed over, and why.
  struct Omission<Subject: Sendable & Codable>: Sendable, Codable {
    var subject: Subject
    var finding: DiagnosticRecord
  }

  /// Where the workspace is on this machine.
  public let workspace: String
  /// The names of the editions to build.
  public let editions: [String]
  private let wanted: BuildOptions
  private(set) var contributions: [Omission<ContributionMark>] = []
  private(set) var plugins: [Omission<String>] = []
  private(set) var lostEditions: [Omission<String>] = []
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
  public init?(arguments: [String]) {
    guard arguments.count == 2, arguments[0] == Self.option,
      let order = JSONText.read(BuildOrder.self, from: Array(arguments[1].utf8))
    else { return nil }
    self = order
  }

  /// The command line that hands the order on, without the program's name.
  var arguments: [String] {
    [Self.option, String(decoding: JSONText.line(of: self).dropLast(), as: UTF8.self)]
  }

  /// Whether anything is left out.
  var isLimited: Bool { !contributions.isEmpty || !plugins.isEmpty || !lostEditions.isEmpty }

  /// What it means for the build.
  ///
  /// - Parameter codes: the codes of findings by name.
  public func options(_ codes: [String: DiagnosticCode], _ journal: Journal) -> BuildOptions {
    var options = wanted
    options.precautions = precautions(codes)
    options.observer = journal
    return options
  }

  private func precautions(_ codes: [String: DiagnosticCode]) -> Precautions {
    var precautions = Precautions()
    precautions.isOneAtATime = isOneAtATime
    for omission in contributions {
      precautions.contributions[omission.subject] = omission.finding.diagnostic(of: codes)
    }
    for omission in plugins {
      precautions.plugins[omission.subject] = omission.finding.diagnostic(of: codes)
    }
    for omission in lostEditions {
      precautions.editions[omission.subject] = omission.finding.diagnostic(of: codes)
    }
    return precautions
  }

  /// The order for another attempt after one that died; nil when nothing would change.
  func next(after death: Death) -> BuildOrder? {
    var next = self
    if let culprit = death.culprit {
      let finding = death.finding(against: culprit)
      next.contributions.append(Omission(subject: culprit, finding: DiagnosticRecord(finding)))
      // Whoever fails in one place may have a reason to; in a second one, nothing more is risked.
      if contributions.contains(where: { $0.subject.sector == culprit.sector }) {
        next.plugins.append(
          Omission(
            subject: culprit.sector,
            finding: DiagnosticRecord(.pluginSetAside(culprit.sector))))
      }
    } else if death.wasContributing, !isOneAtATime {
      next.isOneAtATime = true
    } else if let edition = death.edition, !lostEditions.contains(where: { $0.subject == edition }) {
      next.lostEditions.append(
        Omission(subject: edition, finding: DiagnosticRecord(death.findingAgainstNobody)))
    } else {
      return nil
    }
    return next
  }
}
