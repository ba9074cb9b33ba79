import Findings

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
  static let yamlItemInText = DiagnosticCode(
    "yaml-item-in-text", .warning,
    cause: "A line looks like an item of a list but goes on with the text above it.",
    example: """
      partners:
        - Clean Water
          - Clean Hands
      """,
    cure: "Begin all items of a list in the same column, or put quotes around the text.")
  static let yamlLineSeparator = DiagnosticCode(
    "yaml-line-separator", .note,
    cause: "A text holds a line or paragraph separator of Unicode, which nobody sees.",
    example: "A title pasted from a design program brings U+2028 along, its sign for a new line.",
    cure: "Write a space, or begin a new line.")
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

  static func yamlItemInText(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlItemInText, "this line looks like an item but goes on with the text above", at: place,
      fix: "begin it in the column of the items above, or put quotes around the whole text")
  }

  static func yamlLineSeparator(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlLineSeparator, "here stands \(name), which nobody sees; it is read as a space",
      at: place,
      fix: "write a space or begin a new line instead")
  }
}
