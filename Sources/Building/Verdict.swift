/// The verdict on an edition's build: its status, and whether its output replaces the previous one.
///
/// This is the only place that decides the status of a build.
package struct Verdict: Sendable, Equatable {
  /// The status of the edition.
  package let status: BuildStatus
  /// Whether the output replaces the previous one.
  package let replacesOutput: Bool

  /// Judges the events of a build.
  package init(of events: BuildEvents) {
    if !events.isConfigured {
      self.init(.misconfigured, replacesOutput: false)
    } else if events.isCutShort || events.isUnwritable || events.hasErrors
      || events.failures.contains(.fail) || (events.isStrict && events.hasWarnings)
    {
      self.init(.incomplete, replacesOutput: false)
    } else if !events.failures.isEmpty || events.lostFormat {
      self.init(.incomplete, replacesOutput: true)
    } else {
      self.init(.complete, replacesOutput: true)
    }
  }

  private init(_ status: BuildStatus, replacesOutput: Bool) {
    self.status = status
    self.replacesOutput = replacesOutput
  }
}
