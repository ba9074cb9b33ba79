public import Findings

extension DiagnosticCode {
  static let yamlTag = DiagnosticCode(
    "yaml-tag", .error, cause: "A value begins with a word that ! turns into a type.",
    example: "title: !important Forum on teaching",
    cure: "Put quotes around the whole value.")
  static let yamlIdleAnchor = DiagnosticCode(
    "yaml-idle-anchor", .warning,
    cause: "A value begins with a word that & turns into an anchor, but no alias refers to it.",
    example: "title: &Home week of learning",
    cure: "Put quotes around the whole value.")
  static let yamlComment = DiagnosticCode(
    "yaml-comment", .warning,
    cause: "A # after a space begins a comment, but was probably meant as part of the text.",
    example: "title: Workshop #3 on media literacy",
    cure: "Put quotes around the whole value; write a comment with a space after the #.")
  static let yamlItemInText = DiagnosticCode(
    "yaml-item-in-text", .warning,
    cause: "A line looks like a list item but continues the text above it.",
    example: """
      partners:
        - Clean Water
          - Clean Hands
      """,
    cure: "Start all items of a list in the same column, or put quotes around the text.")
  static let yamlLineSeparator = DiagnosticCode(
    "yaml-line-separator", .note,
    cause: "A text contains an invisible Unicode line or paragraph separator.",
    example: """
      A title pasted from a design program contains U+2028, which stands for a new line there.
      """,
    cure: "Replace it with a space or a new line.")
  static let textComment = DiagnosticCode(
    "text-comment", .note,
    cause: "A title, name or other one-line text contains an HTML comment, which is not shown.",
    example: "title: Forum on teaching <!-- ask for the date -->",
    cure: "Nothing to do; or write the remark as a YAML comment, after a # on its own line.")
  static let textFootnote = DiagnosticCode(
    "text-footnote", .warning,
    cause: "A title, name or other one-line text refers to a footnote, which it cannot have.",
    example: "title: Forum on teaching[^1]",
    cure: "Write the note into the text, or refer to it from a text in Markdown.")
  static let listComma = DiagnosticCode(
    "list-comma", .note,
    cause: "A character that looks like a comma separates the items of a list in brackets.",
    example: "countries: [中国，日本]",
    cure: "Use ordinary commas; put quotes around an item that contains the character.")
  static let listItemCut = DiagnosticCode(
    "list-item-cut", .warning,
    cause: "A comma inside curly quotes or parentheses ends an item of a list in brackets.",
    example: "partners: [“Clean Water, Clean Hands”, Radio Seoul]",
    cure: "Put straight quotes around the whole item.")
}

extension Diagnostic {
  static func yamlTag(_ tag: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlTag, "YAML reads ‘\(tag)’ as the type of the next value, not as a word of the text",
      at: place, fix: "put quotes around the whole text")
  }

  static func yamlIdleAnchor(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlIdleAnchor, "YAML reads ‘&\(name)’ as a name for the next value and leaves it out",
      at: place, fix: "put quotes around the whole text")
  }

  static func yamlComment(_ comment: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlComment, "YAML reads ‘\(comment)’ as a comment and leaves it out", at: place,
      fix: "put quotes around the whole value; for a comment, write a space after the #"
    )
  }

  static func yamlItemInText(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlItemInText, "this line looks like an item but continues the text above", at: place,
      fix: "begin it in the column of the items above, or put quotes around the whole text")
  }

  static func yamlLineSeparator(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlLineSeparator, "there is \(name) here, which is invisible; it is read as a space",
      at: place,
      fix: "write a space or begin a new line instead")
  }

  /// A one-line text contains an HTML comment.
  public static func textComment(isClosed: Bool, at place: Place) -> Diagnostic {
    Diagnostic(
      .textComment,
      isClosed
        ? "the comment in this text is not shown"
        : "a comment in this text is never closed; the text after it is not shown", at: place,
      fix: isClosed ? nil : "close it with -->")
  }

  /// A one-line text refers to a footnote.
  public static func textFootnote(_ label: some StringProtocol, at place: Place) -> Diagnostic {
    Diagnostic(
      .textFootnote, "this text cannot have footnotes; readers see ‘[^\(label)]’ as written",
      at: place, fix: "write the note into the text, or remove the reference")
  }

  static func listComma(_ sign: Unicode.Scalar, at place: Place) -> Diagnostic {
    Diagnostic(
      .listComma, "‘\(sign)’ does not separate list items; this is read as a single item",
      at: place,
      fix: "write ‘, ’ between items, or put quotes around the item if ‘\(sign)’ belongs to it")
  }

  static func listItemCut(_ item: String, at place: Place) -> Diagnostic {
    let isShort = item.count <= 80
    let shown = isShort ? item : "\(item.prefix(80))…"
    return Diagnostic(
      .listItemCut, "this comma splits ‘\(shown)’ into separate items", at: place,
      fix: "put straight quotes around the whole item" + (isShort ? ": \"\(item)\"" : ""))
  }
}
