public import Findings
public import YAMLReader

/// A Markdown text in a value of a YAML file.
public struct MarkdownText: Sendable, Hashable {
  /// The text.
  public let text: String
  /// The place of the value.
  public let place: Place
  /// The line of the file where the text starts.
  package let firstLine: Int

  init(text: String, place: Place, firstLine: Int) {
    self.text = text
    self.place = place
    self.firstLine = firstLine
  }
}

extension YAMLValue where Output == MarkdownText {
  /// A Markdown text.
  ///
  /// The text of a block scalar starts on the line after its indicator.
  public static var markdown: YAMLValue {
    YAMLValue<String>.longText(form: "markdown").map { text, node, _ in
      let place = node.place
      return MarkdownText(
        text: text, place: place, firstLine: place.line + (node.isBlockScalar ? 1 : 0))
    }
  }
}
