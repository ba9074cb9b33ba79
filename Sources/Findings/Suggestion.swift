/// Finds what a misspelt word was probably meant to be.
public enum Suggestion {
  /// The known word nearest to a misspelt one, as ``KnownWords/nearest(to:)`` finds it.
  public static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    var known = KnownWords(known)
    return known.nearest(to: word)
  }
}
