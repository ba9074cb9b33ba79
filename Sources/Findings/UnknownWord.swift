/// A finding about an unknown word, before the search for the nearest known word.
///
/// The search takes time, so it waits until output is certain to show the finding.
public struct UnknownWord: Sendable {
  /// The fix that the finding suggests.
  public enum Help: Sendable {
    /// The nearest known word or, if none is near, all known words after the given introduction, if
    /// any.
    case nearest(orAll: String?)
    /// All known words after the given introduction.
    case all(String)
    /// No fix.
    case nothing
  }

  /// The maximum number of known words that a fix lists.
  static let maxListedWords = 100

  /// The finding without a suggestion.
  let finding: Diagnostic
  private let word: String
  private let prefix: String
  private let place: Place?
  private let help: Help

  /// Makes a finding about an unknown word.
  ///
  /// - Parameters:
  ///   - code: the kind of finding.
  ///   - message: the message without a suggestion.
  ///   - word: the unknown word.
  ///   - place: the place of the finding.
  ///   - prefix: the correct text before the word, such as the unit of a figure. The search leaves
  ///     it out, because it would make unrelated words look similar.
  ///   - wordPlace: the place of prefix and word, if it differs from that of the finding.
  ///   - help: the fix to suggest.
  public init(
    _ code: DiagnosticCode, _ message: String, word: String, at place: Place?,
    behind prefix: String = "", wordAt wordPlace: Place? = nil, help: Help = .nearest(orAll: nil)
  ) {
    finding = Diagnostic(code, message, at: place)
    self.word = word
    self.prefix = prefix
    self.place = wordPlace ?? place
    self.help = help
  }

  /// The finding, with a suggestion of the probable known word, if any.
  public func finding(among known: inout KnownWords) -> Diagnostic {
    let nearest = known.nearest(to: word).map { prefix + $0 }
    var finding = finding
    if let nearest {
      finding.message += Suggestion.question(about: nearest)
      if nearest.needsNoQuoting { finding.replacement = Replacement(nearest, at: place) }
    }
    switch help {
    case .nearest(let introduction):
      finding.fix = nearest.map { "write ‘\($0)’" } ?? introduction.flatMap { $0.listing(known) }
    case .all(let introduction): finding.fix = introduction.listing(known)
    case .nothing: break
    }
    return finding
  }
}

extension String {
  /// The text followed by the known words; nil if there are none.
  fileprivate func listing(_ known: KnownWords) -> String? {
    guard !known.words.isEmpty else { return nil }
    let shown = known.words.prefix(UnknownWord.maxListedWords).joined(separator: ", ")
    let rest = known.words.count - UnknownWord.maxListedWords
    return "\(self) \(shown)" + (rest > 0 ? " and \(rest) more" : "")
  }

  /// Whether the text can be written in every format without quotes or escapes.
  fileprivate var needsNoQuoting: Bool {
    guard let first = unicodeScalars.first, first.properties.isAlphabetic,
      lowercased() != "null"
    else { return false }
    return unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_./".unicodeScalars.contains($0)
    }
  }
}
