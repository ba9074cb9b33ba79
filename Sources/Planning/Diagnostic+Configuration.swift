public import Findings

extension DiagnosticCode {
  /// The findings about an edition's configuration.
  public static let configuration: [DiagnosticCode] = [
    emptyConfiguration, periodMissing, noFormats, noSections, sectionsTooDeep, repeatedValue,
    sectionEmpty,
    sectionUntitled, sectionID, twoSources, strayKey, addressForm, mailAddress, momentForm,
    pageSize, chapterPages, frontLong,
    unknownCheck, notACheck, wordsInEnglish, sourceRepeated,
  ]

  static let emptyConfiguration = DiagnosticCode(
    "empty-configuration", .error, cause: "report.yaml is empty.",
    example: "# the outline will follow in June",
    cure: "Declare the edition: kind, title, organization, theme, formats and sections.")
  static let periodMissing = DiagnosticCode(
    "period-missing", .error, cause: "A report or newsletter does not state the period it covers.",
    example: """
      kind: newsletter
      title: News of the Office
      edition: First edition of 2024
      """,
    cure: "Add ‘period’, such as 2024 or 2024-Q3.")
  static let noFormats = DiagnosticCode(
    "no-formats", .error, cause: "An edition lists no output format.",
    example: "formats: []",
    cure: "Add at least one format, such as html.")
  static let noSections = DiagnosticCode(
    "no-sections", .error, cause: "An edition has no sections.",
    example: "sections: []",
    cure: "Add at least one section.")
  static let sectionsTooDeep = DiagnosticCode(
    "sections-too-deep", .error,
    cause: "Sections are nested more deeply than there are levels of headings.",
    example: """
      - {title: Asia, sections: [{title: East Asia, sections: [
          {title: China, sections: [{title: Beijing, sections: [
            {title: Schools, sections: [
              {title: A forum, file: forum.md}]}]}]}]}]}
      """,
    cure: "Flatten the outline.")
  static let repeatedValue = DiagnosticCode(
    "repeated-value", .error, cause: "A list contains the same value twice.",
    example: "formats: [html, text, html]",
    cure: "Keep one of them."
  )
  static let sourceRepeated = DiagnosticCode(
    "source-repeated", .error,
    cause: "Too many sections show the whole of the same file, chapter or collection.",
    example: "A script writes a hundred sections with ‘file: foreword.md’.",
    cure: "Show it once, or choose records for each section with ‘only’.")
  static let sectionEmpty = DiagnosticCode(
    "section-empty", .error, cause: "A section has neither content nor subsections.",
    example: """
      sections:
        - title: Foreword
        - sector: education
      """,
    cure: "Add ‘file’, ‘sector’, ‘collect’ or ‘sections’.")
  static let sectionUntitled = DiagnosticCode(
    "section-untitled", .error, cause: "A section that is not a unit's chapter has no title.",
    example: """
      sections:
        - file: foreword.md
        - sector: education
      """,
    cure: "Add ‘title’.")
  static let sectionID = DiagnosticCode(
    "section-id", .error, cause: "A section's id cannot be used in a link.",
    example: """
      - sector: education
        id: Our Schools
      """,
    cure: "Use lower-case letters, digits and hyphens.")
  static let twoSources = DiagnosticCode(
    "two-sources", .error, cause: "A section takes its content from two sources.",
    example: """
      - title: Education
        file: education.md
        sector: education
      """,
    cure: "Make a section for each.")
  static let strayKey = DiagnosticCode(
    "stray-key", .error, cause: "A key has no meaning in a section of this kind.",
    example: """
      - sector: education
        group-by: [theme]
      """,
    cure: "Remove it, or add the key that it depends on.")
}

extension DiagnosticCode {
  static let addressForm = DiagnosticCode(
    "address-form", .error,
    cause: "An address of the edition has a form that its key does not accept.",
    example: "web-url: www.example.org/newsletter",
    cure: "Write the complete address, starting with one of the schemes that the message names.")
  static let mailAddress = DiagnosticCode(
    "mail-address", .error, cause: "A mail address is not valid.",
    example: "sender: Regional Office <office@example.org>",
    cure: "Write it as name@domain, without a display name.")
  static let momentForm = DiagnosticCode(
    "moment-form", .error,
    cause: "The date of a message is not valid, or gives a time without a time zone.",
    example: "sent: 7 October 2024, 9 a.m.",
    cure: "Write 2024-10-07, or 2024-10-07T09:00+08:00 with the hours ahead of universal time.")
  static let pageSize = DiagnosticCode(
    "page-size", .error,
    cause: "The page size is zero, or the edition is not divided into pages.",
    example: """
      kind: newsletter
      page-size: 5
      """,
    cure: "Set it to at least 1, and only where ‘kind’ is articles.")
  static let chapterPages = DiagnosticCode(
    "chapter-pages", .error,
    cause: """
      An edition asks for a page for each chapter, but editions of its kind have no chapters.
      """,
    example: """
      kind: articles
      pages: chapters
      """,
    cure: "Set the number of articles on a page with ‘page-size’.")
  static let frontLong = DiagnosticCode(
    "front-long", .error,
    cause: "A front page shows more records than readers can take in at a glance.",
    example: "A newsletter names all twelve of its activities in ‘front’.",
    cure: "Choose a lead story and three to five others.")
  static let unknownCheck = DiagnosticCode(
    "unknown-check", .error, cause: "‘checks’ names a check that does not exist.",
    example: """
      checks:
        brokn-link: error
      """,
    cure: "Correct the name: it is the code in brackets at the end of a finding.")
  static let notACheck = DiagnosticCode(
    "not-a-check", .error,
    cause: "‘checks’ names a finding whose severity cannot be changed.",
    example: """
      checks:
        unknown-key: note
      """,
    cure: "Remove it, and fix the cause of the finding: Bindery cannot read that part as it is.")
}

extension Diagnostic {
  static func unknownCheck(_ name: String, at place: Place, known: [String]) -> Diagnostic {
    var known = KnownWords(known)
    var finding = UnknownWord(
      .unknownCheck, "there is no check ‘\(name)’", word: name, at: place
    ).finding(among: &known)
    finding.fix = finding.fix ?? "‘bindery explain’ lists the findings"
    return finding
  }

  static func notACheck(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .notACheck, "‘\(name)’ is not a check, so its severity cannot be changed", at: place,
      fix: "remove it")
  }

  static func addressForm(_ address: String, schemes: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .addressForm,
      "‘\(address)’ is not an address that begins with \(schemes.joined(separator: ": or ")):",
      at: place)
  }

  static func addressLong(limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .addressForm,
      "this address is longer than \(limit) characters, the limit for a line of a message",
      at: place, fix: "give a shorter address that leads there")
  }

  static func mailAddress(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .mailAddress, "‘\(address)’ is not a mail address", at: place, fix: "write name@domain")
  }

  static func momentForm(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .momentForm, "‘\(text)’ is not a date for a message", at: place,
      fix: "write 2024-10-07 or, with time and zone, 2024-10-07T09:00+08:00")
  }

  static func pageSize(_ size: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .pageSize,
      size == 0
        ? "a page must have at least one article"
        : "only editions of kind \(EditionKind.listOfPaged) are divided into pages",
      at: place)
  }

  static func chapterPages(_ kind: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .chapterPages, "an edition of kind ‘\(kind)’ has no chapters to make pages of", at: place,
      fix: "set the number of articles on a page with ‘page-size’")
  }

  static func frontLong(limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .frontLong, "a front page has no more than \(limit) records", at: place,
      fix: "choose a lead story and three to five others")
  }

  static func emptyConfiguration(_ path: String) -> Diagnostic {
    Diagnostic(
      .emptyConfiguration, "the configuration is empty",
      at: Place(path: path, line: 1, column: 1))
  }

  static func periodMissing(_ kind: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .periodMissing, "an edition of kind ‘\(kind)’ needs the key ‘period’", at: place,
      fix: "add ‘period: 2024’ or another period")
  }

  /// The edition shows nothing of the only unit in the build.
  public static func nothing(of sector: String, in plan: EditionPlan) -> Diagnostic {
    Diagnostic(
      .noSections, "the edition shows nothing of ‘\(sector)’", at: Place(path: plan.path, line: 1),
      fix: "add a section with ‘sector: \(sector)’")
  }

  static func noFormats(at place: Place) -> Diagnostic {
    Diagnostic(
      .noFormats, "the edition lists no output format", at: place, fix: "add at least one: [html]")
  }

  static func noSections(at place: Place) -> Diagnostic {
    Diagnostic(.noSections, "the edition has no sections", at: place)
  }

  static func sectionsTooDeep(at place: Place, limit: Int) -> Diagnostic {
    Diagnostic(.sectionsTooDeep, "sections are nested more than \(limit) deep", at: place)
  }

  static func repeated(_ value: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .repeatedValue, "‘\(value)’ appears here for the second time", at: place,
      notes: [.init("it appears first here", at: first)])
  }

  static func sourceRepeated(_ name: String, limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .sourceRepeated, "more than \(limit) sections show all of ‘\(name)’", at: place,
      fix: "show it once, or choose records with ‘only’")
  }

  static func sectionEmpty(at place: Place) -> Diagnostic {
    Diagnostic(
      .sectionEmpty, "the section has neither content nor subsections", at: place,
      fix: "add ‘file’, ‘sector’, ‘collect’ or ‘sections’")
  }

  static func sectionUntitled(at place: Place) -> Diagnostic {
    Diagnostic(.sectionUntitled, "the section needs the key ‘title’", at: place)
  }

  static func sectionID(_ id: String, slug: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .sectionID, "‘\(id)’ cannot be used in a link", at: place, fix: "write ‘\(slug)’",
      replacement: slug.isEmpty ? nil : Replacement(slug, at: place))
  }

  static func twoSources(_ names: [String], at place: Place, first: Place) -> Diagnostic {
    let names = names.map { "‘\($0)’" }.joined(separator: " and ")
    return Diagnostic(
      .twoSources, "a section takes its content from one source, not from \(names)", at: place,
      notes: [.init("the first source is here", at: first)], fix: "make a section for each")
  }

  static func strayKey(_ key: String, needs owners: [String], at place: Place) -> Diagnostic {
    let owners = owners.map { "‘\($0)’" }.joined(separator: " or ")
    return Diagnostic(.strayKey, "‘\(key)’ has no meaning without \(owners)", at: place)
  }
}

extension EditionKind {
  /// The kinds of editions that support paging, as a list for messages.
  fileprivate static var listOfPaged: String {
    allCases.filter(\.isPaged).map { "‘\($0.rawValue)’" }.joined(separator: " or ")
  }
}
