/// What a page that leads through its content by itself asks of the writer of the content.
///
/// Such a page has the table of contents beside the content, so the content leaves it out; each title
/// that links can lead to is a link to itself: readers copy the part's address from it.
package struct PageSurroundings: Sendable {
  /// HTML to add at the end of parts of the outline, by their anchors.
  package let closings: [String: String]
  /// The names of the links that titles are, by the anchors of parts whose titles other parts have as well.
  package let fullTitles: [String: String]

  /// Describes the surroundings of a content.
  package init(closings: [String: String] = [:], fullTitles: [String: String] = [:]) {
    self.closings = closings
    self.fullTitles = fullTitles
  }
}
