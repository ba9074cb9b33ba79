/// What a person who does not know YAML got wrong, in plain words.
struct YAMLMistake: Equatable {
  /// What is wrong.
  var message: String
  /// The line, counted from 0 within the text.
  var line: Int
  /// The signs of the line that are wrong.
  var columns: Range<Int>
  /// What would mend it.
  var fix: String
}
