package import Findings
import Synchronization
package import Wording

/// Keeps observations made while a unit's content is read, for checks of all of it.
package final class ContentCensus: Sendable {
  private struct Noticed {
    var unknownCountries: [Located<String>] = []
    var placeholders: [Located<String>] = []
    var incompletePhotos: [Located<Photo>] = []
  }

  /// The mentions of figures.
  package let figures: FigureMentions
  private let countries: CountryNames
  private let noticed = Mutex(Noticed())

  /// Makes a census.
  ///
  /// - Parameters:
  ///   - countries: the names of countries that records may use.
  ///   - figures: collects the mentions of figures.
  package init(_ countries: CountryNames, figures: FigureMentions = FigureMentions()) {
    self.countries = countries
    self.figures = figures
  }

  /// The name to show for a country; an unknown name is kept.
  package func shownName(of country: Located<String>) -> String {
    if country.value.isEmpty { return country.value }
    if let shown = countries.shownName(of: country.value) { return shown }
    if CountryNames.isListed(country.value) {
      noticed.withLock { $0.unknownCountries.append(country) }
    }
    return country.value
  }

  /// Keeps a placeholder text from `bindery new` that is still in place.
  package func note(placeholder: PlaceholderWords, at place: Place) {
    noticed.withLock { $0.placeholders.append(Located(placeholder.rawValue, at: place)) }
  }

  /// Keeps a photograph that lacks a file or a description.
  package func note(incomplete photo: Photo, at place: Place) {
    noticed.withLock { $0.incompletePhotos.append(Located(photo, at: place)) }
  }

  /// The photographs that lack a file or a description, in the order of their places.
  package var incompletePhotos: [Photo] {
    noticed.withLock { $0.incompletePhotos }.sorted { $0.place < $1.place }.map(\.value)
  }

  /// The names of countries that are not known, in the order of their places.
  package var unknownCountries: [Located<String>] {
    noticed.withLock { $0.unknownCountries }.sorted { $0.place < $1.place }
  }

  /// The placeholder texts from `bindery new` that are still in place, in the order of their
  /// places.
  package var placeholders: [Located<String>] {
    noticed.withLock { $0.placeholders }.sorted { $0.place < $1.place }
  }
}
