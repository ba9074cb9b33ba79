/// What is found out at most once about a block's running text, however many runs it has, so that
/// looking for mistakes takes time in proportion to the text.
struct TextInspection {
  /// The bytes of the lines on which the text stands.
  var extent: Range<Int>?
  /// Whether addresses with spaces were looked for.
  var hasCheckedAddresses = false
  /// The first position of each call of a footnote, by its label.
  var footnoteCalls: [[UInt8]: Int]?
  /// Marks of emphasis that stay visible, each with the letters beside it.
  var shownMarks: Set<[UInt8]> = []
}
