import Document
package import Findings

/// Words of a text that name a figure, such as `[11,476 people](figure:culture.people)`.
package struct FigureMention: Sendable, Hashable {
  /// The beginning of addresses that name figures.
  package static let scheme = LinkScheme.figure

  /// The figure's ID.
  package var id: String
  /// The words of the mention; empty if the figure has to be filled in.
  package var words: String
  /// The place of the words with their address.
  package var place: Place
  /// The whole text that contains the words, as readers see it; nil in Markdown, where the words are
  /// found again in the tree.
  package var text: String?

  /// Makes a mention.
  package init(
    id: String, words: String, at place: Place, in text: String? = nil
  ) {
    self.id = id
    self.words = words
    self.place = place
    self.text = text
  }

  /// Whether the engine has to fill in the figure.
  package var isFilledIn: Bool { words.isEmpty }
}
