extension String {
  /// The first sentence; the whole text if it has only one.
  ///
  /// A full stop does not end a sentence before a lower-case letter or a digit, nor after most
  /// abbreviations; closing quotes and brackets belong to the sentence, and the text in them is not
  /// cut in two.
  package var firstSentence: String {
    var scanner = SentenceScanner(self)
    return String(self[..<scanner.end()])
  }
}
