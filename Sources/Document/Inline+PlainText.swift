extension Sequence<Inline> {
  /// The words alone: no markup except for words that are no longer true, breaks as spaces, images
  /// as their descriptions.
  public var plainText: String {
    var text = ""
    appendPlainText(to: &text)
    return text
  }

  private func appendPlainText(to text: inout String) {
    let inlines = Array(self)
    for (index, inline) in inlines.enumerated() {
      switch inline {
      case .text(let run), .code(let run): text += run
      case .emphasis(let inner), .strong(let inner), .language(_, let inner):
        inner.appendPlainText(to: &text)
      case .strikethrough(let inner):
        // Without a mark, the text would say the opposite.
        text += Inline.strikethroughMark
        inner.appendPlainText(to: &text)
        text += Inline.strikethroughMark
      case .link(let link): link.content.appendPlainText(to: &text)
      case .image(let image): image.alternative.appendPlainText(to: &text)
      case .softBreak: if !inlines.joinsLines(at: index) { text += " " }
      case .lineBreak: text += " "
      case .footnoteReference: break
      case .raw(let raw): raw.shown.appendPlainText(to: &text)
      }
    }
  }
}

extension Inline {
  /// The mark on both sides of text that is no longer true, where a format has no other.
  package static let strikethroughMark = "~~"
}
