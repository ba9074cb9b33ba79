/// How an edition comes out: its status, and whether its output takes the place of the one before.
///
/// The status of a build is decided here and nowhere else.
package struct Verdict: Sendable, Equatable {
  /// The status.
  package let status: BuildStatus
  /// Whether the output is published in the place of the one before.
  package let replacesOutput: Bool

  /// Judges what happened.
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
