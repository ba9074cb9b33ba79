/// Suggests corrections of misspelled words.
public enum Suggestion {
  /// The question that ends a message about an unknown word and suggests another one.
  public static func question(about word: String) -> String { "; did you mean ‘\(word)’?" }

  /// The known word nearest to a misspelled one; see ``KnownWords/nearest(to:)``.
  public static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    var known = KnownWords(known)
    return known.nearest(to: word)
  }
}
