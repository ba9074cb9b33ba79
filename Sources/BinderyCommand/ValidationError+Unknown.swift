import ArgumentParser
import Findings

extension ValidationError {
  /// A word of the command line that names nothing, with the nearest one that does.
  ///
  /// - Parameters:
  ///   - what: what it should name, such as "unit".
  ///   - otherwise: what ends the sentence where no known word is near.
  static func unknown(
    _ what: String, _ word: String, among known: [String], otherwise: String = "."
  ) -> ValidationError {
    let nearest = Suggestion.nearest(to: word, among: known)
    return ValidationError(
      "There is no \(what) ‘\(word)’" + (nearest.map(Suggestion.question) ?? otherwise))
  }
}
