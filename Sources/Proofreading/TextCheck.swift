package import Findings

/// A check of running text.
///
/// A check is one file with its code, its word lists, its examples and its implementation. The
/// command `bindery proofread`, the documentation and the tests are derived from it, so a new check
/// is one file and one line in ``TextChecks``. A check reports only faults it is sure of. A check
/// that is wrong more than once in five times is off unless requested.
package protocol TextCheck: Sendable {
  /// The code of the check's findings.
  var code: DiagnosticCode { get }

  /// The benefit of the check for readers, in one sentence.
  var reason: String { get }

  /// The languages of the texts it inspects.
  var languages: Set<TextLanguage> { get }

  /// Whether it runs without being requested.
  var isOnByDefault: Bool { get }

  /// Texts with a finding; `‸` marks its place.
  var triggering: [TextExample] { get }

  /// Texts that come close but have none.
  var nonTriggering: [TextExample] { get }

  /// The findings in a text.
  ///
  /// - Parameter tally: counts the inspected items.
  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic]

  /// The findings between texts requested together that are not of one edition; none by default.
  ///
  /// - Parameter groups: the texts, by the arguments that named them.
  func findings(between groups: [[ProofText]]) -> [Diagnostic]

  /// The findings in the texts of one edition, read together; by default, those in each.
  ///
  /// - Parameter tally: counts the inspected items.
  func findings(together texts: [ProofText], _ tally: inout ProofTally) -> [Diagnostic]
}

extension TextCheck {
  package var languages: Set<TextLanguage> { Set(TextLanguage.allCases) }
  package var isOnByDefault: Bool { !code.isOnRequest }

  package func findings(between groups: [[ProofText]]) -> [Diagnostic] { [] }

  package func findings(
    together texts: [ProofText], _ tally: inout ProofTally
  ) -> [Diagnostic] {
    texts.flatMap { findings(in: $0, &tally) }
  }

  /// Makes a finding of this check.
  func finding(
    _ message: String, at place: Place, notes: [Diagnostic.Note] = [], fix: String? = nil,
    replacement: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code, message, at: place, notes: notes, fix: fix,
      replacement: replacement.flatMap { Replacement($0, at: place) })
  }
}

/// A text that shows a check's findings, or its limits.
package struct TextExample: Sendable {
  /// The text; `‸` marks the place of a finding.
  package let text: String
  /// Whether it is Markdown; plain text otherwise.
  package let isMarkdown: Bool

  static func markdown(_ text: String) -> TextExample { TextExample(text: text, isMarkdown: true) }
  static func plain(_ text: String) -> TextExample { TextExample(text: text, isMarkdown: false) }
}
