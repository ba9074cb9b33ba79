/// The facts determined at most once about a block's running text, however many runs it has, to
/// keep the search for mistakes linear.
struct TextInspection {
  /// The bytes of the lines that contain the text.
  var extent: Range<Int>?
  /// Whether the search for addresses with spaces is done.
  var hasCheckedAddresses = false
  /// The first position of each call of a footnote, by its label.
  var footnoteCalls: [[UInt8]: Int]?
  /// Emphasis marks that stay visible, each with its neighbouring letters.
  var shownMarks: Set<[UInt8]> = []
}
