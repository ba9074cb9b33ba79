public import Findings

extension DiagnosticCode {
  static let yamlTag = DiagnosticCode(
    "yaml-tag", .error, cause: "A value begins with a word that ! makes a type.",
    example: "title: !important Forum on teaching",
    cure: "Put quotes around the whole value.")
  static let yamlIdleAnchor = DiagnosticCode(
    "yaml-idle-anchor", .warning,
    cause: "A value begins with a word that & makes a name, and nothing uses the name.",
    example: "title: &Home week of learning",
    cure: "Put quotes around the whole value.")
  static let yamlComment = DiagnosticCode(
    "yaml-comment", .warning,
    cause: "A # after a space begins a comment where it was probably meant as part of the text.",
    example: "title: Workshop #3 on media literacy",
    cure: "Put quotes around the whole value; write a comment with a space behind the #.")
  static let yamlLineSeparator = DiagnosticCode(
    "yaml-line-separator", .note,
    cause: "A text holds a line or paragraph separator of Unicode, which nobody sees.",
    example: "A title pasted from a design program brings U+2028 along, its sign for a new line.",
    cure: "Write a space, or begin a new line.")
  static let textComment = DiagnosticCode(
    "text-comment", .note,
    cause: "A title, a name or another text of one line holds a comment of HTML; it is not shown.",
    example: "title: Forum on teaching <!-- ask for the date -->",
    cure: "Nothing; or keep the remark in a comment of YAML, behind a # on a line of its own.")
  static let listComma = DiagnosticCode(
    "list-comma", .note,
    cause: "In a list in brackets, items stand apart by a sign that looks like a comma.",
    example: "countries: [中国，日本]",
    cure: "Write ordinary commas; put quotes around a single item that holds the sign.")
  static let listItemCut = DiagnosticCode(
    "list-item-cut", .warning,
    cause: "In a list in brackets, a comma within quotation marks or parentheses ends an item.",
    example: "partners: [“Clean Water, Clean Hands”, Radio Seoul]",
    cure: "Put straight quotes around the whole item.")
}

extension Diagnostic {
  static func yamlTag(_ tag: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlTag, "YAML takes ‘\(tag)’ for the type of what follows, not for a word of the text",
      at: place, fix: "put quotes around the whole text")
  }

  static func yamlIdleAnchor(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlIdleAnchor, "YAML takes ‘&\(name)’ for a name of what follows and leaves it out",
      at: place, fix: "put quotes around the whole text")
  }

  static func yamlComment(_ comment: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlComment, "YAML takes ‘\(comment)’ for a comment and leaves it out", at: place,
      fix: "put quotes around the whole value; where a comment is meant, write a space behind the #"
    )
  }

  static func yamlLineSeparator(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlLineSeparator, "here stands \(name), which nobody sees; it is read as a space",
      at: place,
      fix: "write a space or begin a new line instead")
  }

  /// A text of one line holds a comment of HTML.
  public static func textComment(isClosed: Bool, at place: Place) -> Diagnostic {
    Diagnostic(
      .textComment,
      isClosed
        ? "this text holds a comment, which is not shown"
        : "a comment in this text is never closed; what follows it is not shown", at: place,
      fix: isClosed ? nil : "close it with -->")
  }

  static func listComma(_ sign: Unicode.Scalar, at place: Place) -> Diagnostic {
    Diagnostic(
      .listComma, "‘\(sign)’ does not end an item of a list; this is read as a single one",
      at: place,
      fix: "write ‘, ’ between items, or put quotes around the item if the sign belongs to it")
  }

  static func listItemCut(_ item: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .listItemCut, "this comma ends an item of the list; ‘\(item)’ becomes several", at: place,
      fix: "put straight quotes around the whole item: \"\(item)\"")
  }
}
