package import Findings
package import Planning

/// Decides the severity of findings in an edition, according to its configuration and to excuses in
/// the files.
package struct FindingJudge: Sendable {
  private let settings: [String: CheckSetting]
  private let excuses: Excuses

  private static let checks = Set(Checks.excusableCodes.map(\.name))

  /// Makes a judge.
  ///
  /// - Parameters:
  ///   - settings: the severities of checks, by code.
  ///   - excuses: the excuses in the workspace.
  package init(_ settings: [String: CheckSetting] = [:], excuses: Excuses) {
    self.settings = settings
    self.excuses = excuses
  }

  /// The finding with its effective severity, and findings about its excuses; empty if the check is
  /// off or the place is excused.
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

  /// The findings with their effective severities.
  package func judged(_ findings: [Diagnostic]) -> [Diagnostic] { findings.flatMap(judged) }

  /// Whether findings of a kind are left out, because the edition says so or does not ask for them.
  package func isOff(_ code: DiagnosticCode) -> Bool {
    settings[code.name].map { $0 == .off } ?? code.isOnRequest
  }

  /// Whether the edition gives findings of a kind a severity.
  package func asksFor(_ code: DiagnosticCode) -> Bool {
    settings[code.name].map { $0 != .off } ?? false
  }

  /// The finding with the severity that the edition sets; nil if the check is off.
  package func weighed(_ finding: Diagnostic) -> Diagnostic? {
    guard Self.checks.contains(finding.code.name) else { return finding }
    guard let setting = settings[finding.code.name] else {
      return finding.code.isOnRequest ? nil : finding
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
