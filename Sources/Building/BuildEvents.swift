import Findings
package import Planning

/// The events of an edition's build that its verdict depends on.
package struct BuildEvents: Sendable, Equatable {
  /// Whether the configuration is usable, including every file that it names.
  package var isConfigured = true
  /// Whether the build stopped before the edition was complete.
  package var isCutShort = false
  /// Whether the content or the edition has errors, by the severities that the edition sets.
  package var hasErrors = false
  /// Whether there are warnings, by the same severities.
  package var hasWarnings = false
  /// Whether warnings prevent publishing.
  package var isStrict = false
  /// The policies of the sections that failed.
  package var failures: [SectionPlan.FailurePolicy] = []
  /// Whether the edition lost one of its formats.
  package var lostFormat = false
  /// Whether writing the output failed, or there was nothing left to write.
  package var isUnwritable = false

  /// A build without events.
  package init() {}

  /// A build whose configuration is unusable.
  package static var misconfigured: BuildEvents {
    var events = BuildEvents()
    events.isConfigured = false
    return events
  }

  /// A build that stopped before the edition was complete.
  package static var cutShort: BuildEvents {
    var events = BuildEvents()
    events.isCutShort = true
    return events
  }
}
