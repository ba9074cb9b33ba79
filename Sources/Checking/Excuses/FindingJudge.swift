package import Findings
package import Planning

/// Decides how much findings weigh in an edition: its configuration can change the severity of checks,
/// and a place can excuse itself.
package struct FindingJudge: Sendable {
  private let settings: [String: CheckSetting]
  private let excuses: Excuses

  private static let checks = Set(Checks.codes.map(\.name))

  /// Makes a judge.
  ///
  /// - Parameters:
  ///   - settings: how much checks weigh, by their codes.
  ///   - excuses: the excuses in the workspace.
  package init(_ settings: [String: CheckSetting] = [:], excuses: Excuses) {
    self.settings = settings
    self.excuses = excuses
  }

  /// A finding with the severity that counts, and what is wrong with the excuses beside it; nothing
  /// where it is turned off or excused.
  package func judged(_ finding: Diagnostic) -> [Diagnostic] {
    guard let finding = weighed(finding) else { return [] }
    guard let place = finding.place else { return [finding] }
    let excuses = excuses.excuses(for: place)
    guard !excuses.isEmpty else { return [finding] }
    let isExcused =
      Self.checks.contains(finding.code.name)
      && excuses.contains { $0.excuse.hasReason && $0.excuse.codes.contains(finding.code.name) }
    return (isExcused ? [] : [finding]) + excuses.flatMap(problems)
  }

  /// Findings with the severities that count.
  package func judged(_ findings: [Diagnostic]) -> [Diagnostic] { findings.flatMap(judged) }

  /// A finding with the severity that the edition gives it; nil where it is turned off.
  package func weighed(_ finding: Diagnostic) -> Diagnostic? {
    guard let setting = settings[finding.code.name], Self.checks.contains(finding.code.name) else {
      return finding
    }
    guard let severity = setting.severity else { return nil }
    var finding = finding
    finding.severity = severity
    return finding
  }

  private func problems(with excuse: Excuse, at place: Place) -> [Diagnostic] {
    if excuse.codes.isEmpty { return [.excuseUnreadable(at: place)] }
    let unknown = excuse.codes.filter { !Self.checks.contains($0) }
    return unknown.map { .excuseUnknown($0, at: place) }
      + (excuse.hasReason ? [] : [.excuseWithoutReason(at: place)])
  }
}
