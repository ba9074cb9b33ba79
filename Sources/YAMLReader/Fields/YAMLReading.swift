import Findings

/// The reading of a value for its findings alone, kept with the description of a key.
///
/// It is no part of a key's description: all readings are equal.
struct YAMLReading: Sendable, Hashable {
  var report: @Sendable (YAMLNode, DiagnosticCollector) -> Void = { _, _ in }

  static func == (a: YAMLReading, b: YAMLReading) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}
