/// The requirements of a page with its own navigation on the writer of its content.
///
/// Such a page has the table of contents beside the content, so the content leaves it out. Each
/// title with an anchor is a link to itself: readers copy the part's address from it.
package struct PageSurroundings: Sendable {
  /// HTML to add at the end of parts of the outline, by their anchors.
  package let closings: [String: String]
  /// The names of the links that titles are, by the anchors of parts whose titles other parts
  /// share.
  package let fullTitles: [String: String]

  /// Describes the surroundings of a content.
  package init(closings: [String: String] = [:], fullTitles: [String: String] = [:]) {
    self.closings = closings
    self.fullTitles = fullTitles
  }
}
