package import Findings

extension DiagnosticCode {
  /// The findings about comments that excuse a place.
  package static let excuses: [DiagnosticCode] = [excuseWithoutReason, excuseUnknown]

  static let excuseWithoutReason = DiagnosticCode(
    "excuse-without-reason", .warning,
    cause: "A comment excuses a finding without giving a reason, so it has no effect.",
    example: "declared: 12  # bindery: allow declared-count",
    cure: "Add the reason: # bindery: allow declared-count – the source says 12")

  static let excuseUnknown = DiagnosticCode(
    "excuse-unknown", .warning,
    cause: "A comment excuses something that is not a check, so it has no effect.",
    example: "<!-- bindery: allow brokn-link – comes with the next edition -->",
    cure: """
      Name checks by the codes that findings show in brackets; an error in reading a file cannot \
      be excused.
      """)
}

extension Diagnostic {
  static func excuseWithoutReason(at place: Place) -> Diagnostic {
    Diagnostic(
      .excuseWithoutReason, "this excuse gives no reason, so it has no effect", at: place,
      fix: "add a dash and the reason after the code")
  }

  static func excuseUnknown(_ code: String, at place: Place) -> Diagnostic {
    var known = KnownWords(Checks.excusableCodes.map(\.name))
    return UnknownWord(
      .excuseUnknown, "‘\(code)’ is not a check that can be excused", word: code, at: place
    ).finding(among: &known)
  }

  static func excuseUnreadable(at place: Place) -> Diagnostic {
    Diagnostic(
      .excuseUnknown, "this comment excuses no check", at: place,
      fix: "write ‘bindery: allow’, the check's code, a dash and the reason")
  }
}
