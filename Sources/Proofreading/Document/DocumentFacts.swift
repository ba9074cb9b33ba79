package import Findings
import MarkdownReader
package import Records

/// The facts in a document's keys, beside its text.
package struct DocumentFacts: Sendable {
  /// A photograph as it is declared.
  package struct Photo: Sendable {
    /// The file; nil if it is still to come.
    package var file: String?
    /// A description for readers who cannot see it.
    package var alternative: LocatedText?
    /// The caption.
    package var caption: LocatedText?
    /// The whole entry.
    package var place: Place
  }

  /// A name with the country beside it.
  package struct NamedCountry: Sendable {
    /// The name.
    package var name: LocatedText
    /// The country.
    package var country: LocatedText
  }

  /// The days of a record.
  package var dates: [Located<DateSpan>] = []
  /// When the text was written or published.
  package var written: Located<DateSpan>?
  /// The period that an edition covers.
  package var period: Located<DateSpan>?
  /// How many people took part.
  package var people: Located<Int>?
  /// The photographs.
  package var photos: [Photo] = []
  /// Names beside countries.
  package var countries: [NamedCountry] = []
  /// The number of words that the text may have.
  package var budget: Located<Int>?

  /// Makes an empty set of facts.
  package init() {}
}
