/// The notes in braces at the end of a quotation that is set apart: `{pull-quote}`, or `{pull-quote
/// by="B. Tsetseg, herder"}` for words that somebody said.
struct QuoteNotes {
  /// Why the braces cannot be understood.
  enum Problem: Error {
    /// There is no such key.
    case key(String)
    /// It is not the name of a pull quote, perhaps with a speaker.
    case form
  }

  /// The word that makes a quotation a pull quote.
  static let name = "pull-quote"
  /// The keys that there are.
  static let keys = [name, "by"]

  /// Who said it; nil for words of the text itself.
  private(set) var speaker: String?

  /// Reads a text from its opening brace to its closing one.
  init(_ text: String) throws(Problem) {
    guard let notes = try? BraceNotes(text), !notes.entries.isEmpty else { throw .form }
    var isNamed = false
    for (key, value) in notes.entries {
      switch (key, value) {
      case (Self.name, nil): isNamed = true
      case ("by", let value?) where value.contains(where: { !$0.isWhitespace }): speaker = value
      case (Self.name, _), ("by", _): throw .form
      default: throw .key(key)
      }
    }
    guard isNamed else { throw .form }
  }
}
