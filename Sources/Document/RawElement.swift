/// How formats show an element of raw HTML whose syntax they do not have, according to the
/// element's meaning.
public enum RawElement: Sendable, Hashable {
  /// Its content as it is.
  case plain
  /// Not at all, as a script.
  case hidden
  /// A link with an address and a title.
  case link(String, title: String)
  /// Stressed text.
  case emphasis
  /// Important text.
  case strong
  /// Text that is no longer true.
  case strikethrough
  /// A piece of code.
  case code
  /// Words of someone else.
  case quotation
  /// A reading beside the words that it belongs to.
  case annotation
  /// Text above the line: an exponent or the end of an ordinal.
  case raised
  /// Text below the line.
  case lowered
  /// An element that mail shows under that name, and other formats as its content.
  case kept(String)
  /// Text above the line, for formats without an element for it.
  case raisedText
  /// Text below the line, for formats without an element for it.
  case loweredText

  /// The inlines that a format shows instead of the element.
  func shown(_ content: [Inline]) -> [Inline] {
    switch self {
    case .plain: content
    case .hidden: []
    case .link(let address, let title): [.link(Link(address, title: title, content))]
    case .emphasis: [.emphasis(content)]
    case .strong: [.strong(content)]
    case .strikethrough: [.strikethrough(content)]
    case .code: [.code(content.plainText)]
    case .quotation: [.text("“")] + content + [.text("”")]
    case .annotation: [.text("(")] + content + [.text(")")]
    case .raised: [Self.kept("sup", content, as: .raisedText)]
    case .lowered: [Self.kept("sub", content, as: .loweredText)]
    case .kept(let name): [Self.kept(name, content, as: .plain)]
    case .raisedText: SmallText.raised(content)
    case .loweredText: SmallText.lowered(content)
    }
  }

  private static func kept(_ name: String, _ content: [Inline], as element: RawElement) -> Inline {
    .raw(
      RawInline(
        [.email], "<\(name)>", closing: "</\(name)>", element: element, fallback: content))
  }
}
