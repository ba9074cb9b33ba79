public import Findings

extension DiagnosticCode {
  /// The findings about templates.
  public static let templates: [DiagnosticCode] = [
    tagUnclosed, templateSyntax, unknownTemplateName, unknownPartial, partialsTooDeep,
    templateTooIntricate,
  ]

  static let tagUnclosed = DiagnosticCode(
    "tag-unclosed", .error, cause: "A tag of a template is not closed.",
    example: """
      <main>{{{content}}}</main>
      <footer>{{organization</footer>
      """,
    cure: "Add }}.")

  static let templateSyntax = DiagnosticCode(
    "template-syntax", .error, cause: "A template does not follow the rules of Mustache.",
    example: "{{#edition}}<p>{{edition}}</p>{{/period}}",
    cure: "Close each section with the name that opened it.")

  static let unknownTemplateName = DiagnosticCode(
    "unknown-template-name", .error, cause: "A template names a value that there is not.",
    example: "<h1>{{titel}}</h1>",
    cure: "Use one of the names that the message gives.")

  static let unknownPartial = DiagnosticCode(
    "unknown-partial", .error, cause: "A template includes a template that there is not.",
    example: """
      <main>{{{content}}}</main>
      {{> footer}}
      """,
    cure: "Add the file to the theme's folder or correct the name.")

  static let partialsTooDeep = DiagnosticCode(
    "partials-too-deep", .error,
    cause: "Templates include each other deeper than allowed, perhaps in a circle.",
    example: """
      {{! footer.html.mustache }}
      <footer>{{organization}} {{> footer}}</footer>
      """,
    cure: "Let no template include itself.")
}

extension DiagnosticCode {
  static let templateTooIntricate = DiagnosticCode(
    "template-too-intricate", .error,
    cause:
      "A template has more tags, or deeper sections, than the engine takes in reasonable time.",
    example: "A script writes a template with a tag for each of 16,000 words.",
    cure: "Write fixed words as text, and repeated ones as a section.")
}

extension Diagnostic {
  static func tooManyTags(at place: Place, limit: Int) -> Diagnostic {
    Diagnostic(
      .templateTooIntricate, "a template of this size can have no more than \(limit) tags",
      at: place)
  }

  static func templateSectionsTooDeep(at place: Place, limit: Int) -> Diagnostic {
    Diagnostic(
      .templateTooIntricate, "sections are nested more than \(limit) levels deep",
      at: place)
  }

  static func tooManyPartials(at place: Place, limit: Int) -> Diagnostic {
    Diagnostic(
      .templateTooIntricate, "templates include each other more than \(limit) times", at: place)
  }

  static func tagUnclosed(at place: Place) -> Diagnostic {
    Diagnostic(.tagUnclosed, "this tag is not closed", at: place)
  }

  static func templateSyntax(_ problem: String, at place: Place) -> Diagnostic {
    Diagnostic(.templateSyntax, "the template cannot be read: \(problem)", at: place)
  }

  static func unknownPartial(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(.unknownPartial, "there is no template ‘\(name)’ to include", at: place)
  }

  static func partialsTooDeep(at place: Place, limit: Int) -> Diagnostic {
    Diagnostic(
      .partialsTooDeep, "templates include each other more than \(limit) levels deep", at: place)
  }
}

extension UnknownWord {
  static func unknownTemplateName(_ tag: TemplateTag) -> UnknownWord {
    UnknownWord(
      .unknownTemplateName, "there is no value ‘\(tag.name)’", word: tag.name, at: tag.place,
      wordAt: tag.namePlace, help: .all("the values are"))
  }
}
