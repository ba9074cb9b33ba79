/// The words that `bindery new` writes as placeholders.
///
/// They are kept here, so the words written and the words that the check before publication
/// searches for are the same.
package enum PlaceholderWords: String, Sendable, CaseIterable {
  /// The body of a new activity.
  case body = "What happened, in Markdown."
  /// The summary in the example of an activity.
  case summary = "One or two sentences, the brief form."
  /// The introduction of a new unit.
  case about = "What the unit is about, in Markdown."
  /// The foreword of a new edition.
  case foreword = "The words before the first section."
  /// The publisher of a new edition.
  case organization = "The name of your organization"
  /// Where subscriptions of a new newsletter end.
  case unsubscribe = "mailto:your-office@example.org"

  /// The placeholder at the start of a text in UTF-8; nil if there is none.
  package init?(beginning text: ArraySlice<UInt8>) { self.init(start: text) }

  /// The placeholder at the start of a text; nil if there is none.
  package init?(beginning text: String) { self.init(start: text.utf8) }

  private init?(start text: some Collection<UInt8>) {
    let start = text.drop { $0 <= 0x20 }
    // Most texts are done with here.
    guard let first = start.first, "WOTm".utf8.contains(first),
      let words = Self.allCases.first(where: { start.starts(with: $0.rawValue.utf8) })
    else { return nil }
    self = words
  }
}
