/// Finds what a misspelt word was probably meant to be.
public enum Suggestion {
  /// What ends a message about a word that names nothing: the question whether another was meant.
  public static func question(about word: String) -> String { "; did you mean ‘\(word)’?" }

  /// The known word nearest to a misspelt one, as ``KnownWords/nearest(to:)`` finds it.
  public static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    var known = KnownWords(known)
    return known.nearest(to: word)
  }
}
