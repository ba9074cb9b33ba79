package import Findings

/// One kind of finding that looks at what was read, rather than at how it is written.
///
/// A check is one file: its code, the sentences of its findings, examples, and the code that looks.
/// `bindery explain`, the documentation and the tests come from it, so that one more check is one
/// file and one line in ``Checks``. A check looks at one kind of subject: a unit's content, an edition
/// as planned or as assembled, a message, all editions of a run. Another kind of subject is one more
/// list in ``Checks``.
///
/// Editors may change the severity of a check for an edition, and a place can excuse itself; see
/// ``FindingJudge``. What a reader cannot understand is not a check and keeps its severity.
package protocol Check<Subject>: Sendable {
  /// What the check looks at.
  associatedtype Subject

  /// The name, severity and explanation of its findings.
  var code: DiagnosticCode { get }

  /// Changes to the example workspace that lead to a finding; `‸` marks its place.
  var triggering: [CheckExample] { get }

  /// Changes to the example workspace that come close, but lead to none.
  var nonTriggering: [CheckExample] { get }

  /// What is found.
  func findings(in subject: Subject) -> [Diagnostic]
}

extension Check {
  /// A finding of this check.
  func finding(
    _ message: String, at place: Place?, notes: [Diagnostic.Note] = [], fix: String? = nil,
    replacement: Replacement? = nil
  ) -> Diagnostic {
    Diagnostic(code, message, at: place, notes: notes, fix: fix, replacement: replacement)
  }
}
