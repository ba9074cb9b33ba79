public import Findings

/// The result of an edition as reported to the user.
public struct EditionReport: Sendable, Hashable {
  /// The edition's name.
  public var name: String
  /// The status of the edition.
  public var status: BuildStatus
  /// The edition's published location on this machine; nil if it was not published.
  public var location: String?
  /// The findings, sorted.
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
