import Findings

extension DiagnosticCode {
  static let wordsInEnglish = DiagnosticCode(
    "words-in-english", .note,
    cause: "Bindery has no built-in words in the language of an edition.",
    example: """
      title: News of the Office
      language: mn
      """,
    cure: """
      Nothing to do if English is acceptable for months and labels such as ‘Photo’; the edition \
      itself is published in its language.
      """
  )
}

extension Diagnostic {
  static func wordsInEnglish(_ language: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .wordsInEnglish,
      "Bindery has no built-in words in ‘\(language)’; its own additions, such as months, are in English",
      at: place)
  }
}
