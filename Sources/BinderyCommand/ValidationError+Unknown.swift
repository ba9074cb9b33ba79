import ArgumentParser
import Findings

extension ValidationError {
  /// An error about an unknown word on the command line, suggesting the nearest known one.
  ///
  /// - Parameters:
  ///   - what: the noun for the expected word, such as "unit".
  ///   - otherwise: the end of the message if no known word is near.
  static func unknown(
    _ what: String, _ word: String, among known: [String], otherwise: String = "."
  ) -> ValidationError {
    unknown(
      what, word, nearest: Suggestion.nearest(to: word, among: known), otherwise: otherwise)
  }

  /// An error about an unknown word on the command line.
  ///
  /// - Parameters:
  ///   - what: the noun for the expected word, such as "unit".
  ///   - nearest: the known word probably intended, if any.
  ///   - otherwise: the end of the message if there is none.
  static func unknown(
    _ what: String, _ word: String, nearest: String?, otherwise: String
  ) -> ValidationError {
    ValidationError(
      "There is no \(what) ‘\(word)’" + (nearest.map(Suggestion.question) ?? otherwise))
  }
}
