public import Document
public import Findings
import Records

/// What became of an edition.
public struct EditionOutcome: Sendable {
  /// The edition's name.
  public var name: String
  /// How it came out.
  public var status: BuildStatus
  /// Where it was published on this machine; nil when it was not.
  public var location: String?
  /// What was found, in order.
  public var diagnostics: [Diagnostic]
  /// What the edition was put together to; nil where it did not come to that.
  public var assembly: Assembly?
  /// Whether the edition has a part of some anchor; nil where it did not come to that.
  var holds: (@Sendable (String) -> Bool)?
  /// The activities of the edition's period that it does not show.
  var unshown: [Activity] = []

  /// What a person is told about it.
  public var report: EditionReport {
    EditionReport(name: name, status: status, location: location, diagnostics: diagnostics)
  }
}
