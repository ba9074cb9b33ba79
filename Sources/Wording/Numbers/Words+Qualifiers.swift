extension Words {
  /// Whether a text in lower case ends with words that say how exact the number behind it is, such
  /// as “more than”.
  package func endsInQualifier(_ text: String) -> Bool {
    let end = text.suffix(Self.longestQualifier).split { !$0.isLetter }.map(String.init)
    return numbers.bounds.contains { end.suffix($0.words.count).elementsEqual($0.words) }
  }

  /// More characters than any such words have.
  private static let longestQualifier = 40
}
