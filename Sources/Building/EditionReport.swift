public import Findings

/// What a person is told about an edition.
public struct EditionReport: Sendable, Hashable {
  /// The edition's name.
  public var name: String
  /// How it came out.
  public var status: BuildStatus
  /// Where it was published on this machine; nil when it was not.
  public var location: String?
  /// What was found, in order.
  public var diagnostics: [Diagnostic]

  /// Makes a report.
  public init(
    name: String, status: BuildStatus, location: String? = nil, diagnostics: [Diagnostic]
  ) {
    self.name = name
    self.status = status
    self.location = location
    self.diagnostics = diagnostics
  }
}
