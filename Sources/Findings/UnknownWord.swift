/// A finding about a word that names nothing, before anyone has looked for the word that was meant.
///
/// Looking takes time, so it is left to whoever knows that the finding will be shown.
public struct UnknownWord: Sendable {
  /// What the finding offers as its fix.
  public enum Help: Sendable {
    /// The word that was meant or, when none is near, all known words behind the given ones, if any.
    case nearest(orAll: String?)
    /// All known words behind the given ones.
    case all(String)
    /// Nothing.
    case nothing
  }

  /// The finding without a suggestion.
  let finding: Diagnostic
  private let word: String
  private let place: Place?
  private let help: Help

  /// Makes the value.
  ///
  /// - Parameters:
  ///   - code: the kind of finding.
  ///   - message: the finding without a suggestion.
  ///   - word: the word that names nothing.
  ///   - place: where the finding is.
  ///   - wordPlace: where the word stands, when that is not where the finding is.
  ///   - help: what is offered as fix.
  public init(
    _ code: DiagnosticCode, _ message: String, word: String, at place: Place?,
    wordAt wordPlace: Place? = nil, help: Help = .nearest(orAll: nil)
  ) {
    finding = Diagnostic(code, message, at: place)
    self.word = word
    self.place = wordPlace ?? place
    self.help = help
  }

  /// The finding with the known word that was probably meant, if any.
  public func finding(among known: inout KnownWords) -> Diagnostic {
    let nearest = known.nearest(to: word)
    var finding = finding
    if let nearest {
      finding.message += Suggestion.question(about: nearest)
      if nearest.standsForItself { finding.replacement = Replacement(nearest, at: place) }
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
  /// The text followed by known words; nil when there are none.
  fileprivate func listing(_ known: KnownWords) -> String? {
    known.words.isEmpty ? nil : "\(self) \(known.words.joined(separator: ", "))"
  }

  /// Whether the text can be written in every format without quotes or escapes.
  fileprivate var standsForItself: Bool {
    guard let first = unicodeScalars.first, first.properties.isAlphabetic,
      lowercased() != "null"
    else { return false }
    return unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_./".unicodeScalars.contains($0)
    }
  }
}
