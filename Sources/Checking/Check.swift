package import Findings

/// A check of content or editions, which runs after the reading succeeds without errors of form.
///
/// A check is one file with its code, its messages, its examples and its implementation. `bindery
/// explain`, the documentation and the tests are derived from it, so a new check is one file and
/// one line in ``Checks``. Each check inspects one kind of subject: a unit's content, an edition as
/// planned or as assembled, a mail message, or all editions of a run. A new kind of subject is one
/// more list in ``Checks``.
///
/// Editors can change the severity of a check for an edition, and a place can excuse itself; see
/// ``FindingJudge``. Findings of readers are not checks and keep their severity.
package protocol Check<Subject>: Sendable {
  /// The type that the check inspects.
  associatedtype Subject

  /// The code of the check's findings.
  var code: DiagnosticCode { get }

  /// Changes to the example workspace that trigger the check; `‸` marks the place of the finding.
  var triggering: [CheckExample] { get }

  /// Changes to the example workspace that come close but do not trigger it.
  var nonTriggering: [CheckExample] { get }

  /// The findings in a subject.
  func findings(in subject: Subject) -> [Diagnostic]
}

extension Check {
  /// Makes a finding of this check.
  func finding(
    _ message: String, at place: Place?, notes: [Diagnostic.Note] = [], fix: String? = nil,
    replacement: Replacement? = nil
  ) -> Diagnostic {
    Diagnostic(code, message, at: place, notes: notes, fix: fix, replacement: replacement)
  }
}
