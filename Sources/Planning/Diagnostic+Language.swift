import Findings

extension DiagnosticCode {
  static let wordsInEnglish = DiagnosticCode(
    "words-in-english", .note,
    cause: "The engine has no words of its own in the language of an edition.",
    example: """
      title: News of the Office
      language: mn
      """,
    cure:
      "Nothing, where English will do for months and labels such as ‘Photo’; the edition is published in its language all the same."
  )
}

extension Diagnostic {
  static func wordsInEnglish(_ language: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .wordsInEnglish,
      "the engine has no words in ‘\(language)’; the words that it adds, such as months, are in English",
      at: place)
  }
}
