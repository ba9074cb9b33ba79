/// A mistake by someone who does not know YAML, in plain words.
struct YAMLMistake: Equatable {
  /// The description of the mistake.
  var message: String
  /// The line, counted from 0 within the text.
  var line: Int
  /// The wrong characters of the line.
  var columns: Range<Int>
  /// How to correct it.
  var fix: String
}
