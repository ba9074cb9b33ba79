public import Findings

extension DiagnosticCode {
  /// The findings about YAML texts that do not depend on the purpose of the text.
  public static let yaml: [DiagnosticCode] = [
    yamlSyntax, yamlTab, yamlBadCharacter, yamlDuplicateKey, yamlUnknownAnchor,
    yamlTooManyAliases, yamlTooDeep, yamlTooLarge, yamlSeveralDocuments, yamlKeyNotText,
    yamlTag, yamlIdleAnchor, yamlComment, yamlItemInText, yamlLineSeparator, textComment,
    textFootnote, listComma, listItemCut,
    unknownKey, missingKey, wrongType, unknownValue, repeatedItem,
  ]

  static let yamlSyntax = DiagnosticCode(
    "yaml-syntax", .error, cause: "The text does not follow the rules of YAML.",
    example: "title: Education: a year in review",
    cure: "Check the position named and the line above it for a missing quote, colon or indent.")
  static let yamlTab = DiagnosticCode(
    "yaml-tab", .error, cause: "A tab appears where YAML allows only spaces.",
    example: """
      sections:
      \t- sector: education  # indented by a tab
      """,
    cure: "Indent with spaces.")
  static let yamlBadCharacter = DiagnosticCode(
    "yaml-bad-character", .error,
    cause: "The text contains bytes that are not UTF-8, or characters that YAML forbids.",
    example: """
      A title pasted from a word processor contains a vertical tab, which stands for a new line \
      there.
      """,
    cure: "Save the file as UTF-8 and remove control characters.")
  static let yamlDuplicateKey = DiagnosticCode(
    "yaml-duplicate-key", .error, cause: "A mapping has the same key twice.",
    example: """
      title: Forum on teaching
      place: Seoul
      title: Forum on teaching and learning
      """,
    cure: "Keep one of the two.")
  static let yamlUnknownAnchor = DiagnosticCode(
    "yaml-unknown-anchor", .error, cause: "An alias (*name) refers to no anchor (&name) above it.",
    example: "summary: *Learning for all* was the motto of the forum.",
    cure: "Write out the value, or put quotes around a text that begins with *.")
  static let yamlTooManyAliases = DiagnosticCode(
    "yaml-too-many-aliases", .error, cause: "Aliases repeat more content than Bindery allows.",
    example: """
      week: &w [Mon, Tue, Wed, Thu, Fri, Sat, Sun]
      month: &m [*w, *w, *w, *w]
      year: &y [*m, *m, *m, *m, *m, *m, *m, *m, *m, *m, *m, *m]
      decade: &d [*y, *y, *y, *y, *y, *y, *y, *y, *y, *y]
      century: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
      """,
    cure: "Write out the values where they are needed.")
  static let yamlTooDeep = DiagnosticCode(
    "yaml-too-deep", .error, cause: "Lists and mappings are nested too deeply.",
    example:
      "A script writes ‘countries: [[[[…’ with more than 64 brackets before the first country.",
    cure: "Flatten the structure.")
  static let yamlTooLarge = DiagnosticCode(
    "yaml-too-large", .error,
    cause: "The text is too large, or has too many lines for the parser.",
    example: "A program passes all activities of ten years as one YAML text of 5 MB.",
    cure: "Split the file.")
  static let yamlSeveralDocuments = DiagnosticCode(
    "yaml-several-documents", .error,
    cause: "A line --- begins a second document in a file that should contain only one.",
    example: """
      sections:
        - sector: education
      ---
      title: Notes for the next edition
      """,
    cure: "Remove the line, or move the second document to a file of its own.")
  static let yamlKeyNotText = DiagnosticCode(
    "yaml-key-not-text", .error, cause: "A key is a list or a mapping.",
    example: """
      participants:
        [women, men]: 40
      """,
    cure: "Use a plain word as the key.")
  static let unknownKey = DiagnosticCode(
    "unknown-key", .error, cause: "A key is not among those allowed at its position.",
    example: """
      - sector: education
        fragements: [highlights]
      """,
    cure: "Correct its spelling or remove it.")
  static let missingKey = DiagnosticCode(
    "missing-key", .error, cause: "A required key is missing, or has no value.",
    example: """
      ---
      title: Forum on teaching
      place: Seoul
      ---
      Teachers from five countries met.
      """,
    cure: "Add it.")
  static let wrongType = DiagnosticCode(
    "wrong-type", .error, cause: "A value is not of the type that its key takes.",
    example: "countries: China, Japan",
    cure: "Write the value in the form that the message names.")
  static let repeatedItem = DiagnosticCode(
    "repeated-item", .note, cause: "A list contains the same item twice; it is shown once.",
    example: "countries: [China, Mongolia, China]",
    cure: "Remove one of the two.")
  static let unknownValue = DiagnosticCode(
    "unknown-value", .error, cause: "A key has a value that it does not accept.",
    example: "formats: [htlm, text]",
    cure: "Choose one of the values that the message lists.")
}

extension Diagnostic {
  static func yamlSyntax(_ problem: String, at place: Place, notes: [Note]) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "this is not valid YAML: \(problem)", at: place, notes: notes,
      fix: problem.hasPrefix("mapping values are not allowed")
        ? "put quotes around a text that contains a colon and a space" : nil)
  }

  static func yamlTab(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlTab, "YAML allows only spaces here, not a tab", at: place,
      fix: "replace the tab with spaces")
  }

  static func yamlMistake(_ message: String, at place: Place, fix: String) -> Diagnostic {
    Diagnostic(.yamlSyntax, message, at: place, fix: fix)
  }

  static func yamlBadCharacter(
    at place: Place, problem: String, character: Int32 = 0
  ) -> Diagnostic {
    let names: [Int32: String] = [0x0B: "a vertical tab, U+000B", 0x0C: "a form feed, U+000C"]
    let name = names[character].map { " (\($0))" } ?? ""
    return Diagnostic(
      .yamlBadCharacter, "this character\(name) is not allowed in YAML: \(problem)", at: place,
      fix: name.isEmpty ? nil : "write a space or begin a new line instead")
  }

  static func yamlDuplicateKey(_ key: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .yamlDuplicateKey, "the key ‘\(key)’ is repeated here", at: place,
      notes: [.init("it appears first here", at: first)])
  }

  static func yamlUnknownAnchor(at place: Place, name: String?) -> Diagnostic {
    let name = name.map { " ‘\($0)’" } ?? ""
    return Diagnostic(
      .yamlUnknownAnchor, "the alias\(name) names no anchor above it", at: place,
      fix: "put quotes around the text if no alias is meant")
  }

  static func yamlTooManyAliases(at place: Place, limit: Int) -> Diagnostic {
    Diagnostic(
      .yamlTooManyAliases, "aliases repeat more than \(limit) nodes up to here", at: place)
  }

  static func yamlTooDeep(at place: Place, limit: Int) -> Diagnostic {
    Diagnostic(.yamlTooDeep, "nested more than \(limit) levels deep", at: place)
  }

  static func yamlTooLarge(at place: Place, limit: Int) -> Diagnostic {
    Diagnostic(.yamlTooLarge, "the YAML is larger than \(limit) bytes", at: place)
  }

  static func yamlTooManyDirectives(at place: Place, limit: Int) -> Diagnostic {
    Diagnostic(
      .yamlTooLarge, "more than \(limit) lines begin with %, which addresses the YAML parser",
      at: place, fix: "remove them: nothing here depends on them")
  }

  static func yamlSeveralDocuments(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlSeveralDocuments, "a second document begins here, but the file should contain only one",
      at: place)
  }

  static func yamlKeyNotText(at place: Place) -> Diagnostic {
    Diagnostic(.yamlKeyNotText, "a key must be a word, not a list or a mapping", at: place)
  }

  static func repeatedItem(at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .repeatedItem, "this is a repetition; it is shown only once", at: place,
      notes: [.init("it appears first here", at: first)])
  }

  static func keyWithoutSpace(_ key: String, written: String, at place: Place) -> Diagnostic {
    let value = written.dropFirst(key.count + 1).drop { $0 == " " }
    return Diagnostic(
      .unknownKey, "YAML reads ‘\(written)’ as a single word", at: place,
      fix: "write ‘\(key): \(value)’, with an ordinary colon and a space")
  }

  static func missingKey(_ key: String, of owner: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingKey, "\(owner) needs the key ‘\(key)’", at: place, fix: "add ‘\(key): …’")
  }

  static func emptyKey(_ key: String, of owner: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingKey, "\(owner) needs the key ‘\(key)’, but it is empty here", at: place,
      fix: "write the value after ‘\(key): ’")
  }

  static func blankKey(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingKey, "‘\(key)’ has no value here", at: place,
      fix: "write one after ‘\(key): ’, or remove the key")
  }

  @usableFromInline static func wrongType(expected: String, found: YAMLNode) -> Diagnostic {
    wrongType(expected: expected, found: found, fix: nil)
  }

  static func wrongType(expected: String, found: YAMLNode, fix: String?) -> Diagnostic {
    Diagnostic(
      .wrongType, "expected \(expected), found \(found.describedKind)", at: found.place,
      fix: fix ?? found.line.flatMap { YAMLLineValue(text: $0).colonMistake?.fix })
  }

  @usableFromInline static func notAList(of items: YAMLShape, found: YAMLNode) -> Diagnostic {
    wrongType(expected: "a list", found: found, fix: found.fixToList(of: items))
  }
}

extension UnknownWord {
  static func unknownKey(_ key: String, of owner: String, at place: Place) -> UnknownWord {
    UnknownWord(
      .unknownKey, "\(owner) has no key ‘\(key)’", word: key, at: place,
      help: .nearest(orAll: "the keys are"))
  }

  /// A value is not one of the known ones; `what` is the noun for it, such as "a format".
  public static func unknownValue(_ value: String, _ what: String, at place: Place) -> UnknownWord {
    UnknownWord(
      .unknownValue, "‘\(value)’ is not \(what)", word: value, at: place,
      help: .nearest(orAll: "choose one of"))
  }
}

extension YAMLNode {
  fileprivate var describedKind: String {
    switch kind {
    case .scalar where isBlank: "nothing"
    case .scalar:
      text.map { "‘\($0.count > 40 ? $0.prefix(40) + "…" : $0[...])’" } ?? "nothing"
    case .sequence: "a list"
    case .mapping: "a mapping with keys"
    }
  }
}
