import Findings
import YAMLReader

/// A Markdown text that is a value of a YAML file.
struct MarkdownText: Sendable, Hashable {
  var text: String
  /// Where the value stands.
  var place: Place
  /// The line of the file on which the text begins.
  var firstLine: Int
}

extension YAMLValue where Output == MarkdownText {
  /// A Markdown text.
  ///
  /// That of a block scalar begins on the line below its mark.
  static var markdown: YAMLValue {
    YAMLValue<String>.text(form: "markdown").map { text, node, _ in
      let place = node.place
      return MarkdownText(
        text: text, place: place, firstLine: place.line + (node.isBlockScalar ? 1 : 0))
    }
  }
}
