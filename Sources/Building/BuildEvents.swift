import Findings
package import Planning

/// What happened while an edition was built, as far as its verdict depends on it.
package struct BuildEvents: Sendable, Equatable {
  /// Whether the configuration can be used, with every file that it names.
  package var isConfigured = true
  /// Whether the build came down before the edition was whole.
  package var isCutShort = false
  /// Whether the content or the edition has an error, by the severities that count for the edition.
  package var hasErrors = false
  /// Whether there is a warning, by the same severities.
  package var hasWarnings = false
  /// Whether warnings keep an edition from being published.
  package var isStrict = false
  /// The policies of the sections whose content could not be made.
  package var failures: [SectionPlan.FailurePolicy] = []
  /// Whether the edition had to do without one of its formats.
  package var lostFormat = false
  /// Whether the output could not be written, or nothing was left to write.
  package var isUnwritable = false

  /// A build in which nothing happened.
  package init() {}

  /// A configuration that cannot be used.
  package static var misconfigured: BuildEvents {
    var events = BuildEvents()
    events.isConfigured = false
    return events
  }

  /// A build that came down before the edition was whole.
  package static var cutShort: BuildEvents {
    var events = BuildEvents()
    events.isCutShort = true
    return events
  }
}
