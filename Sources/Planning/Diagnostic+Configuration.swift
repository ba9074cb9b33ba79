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
    "empty-configuration", .error, cause: "report.yaml holds nothing.",
    example: "# the outline will follow in June",
    cure: "Declare the edition: kind, title, organization, theme, formats and sections.")
  static let periodMissing = DiagnosticCode(
    "period-missing", .error, cause: "A report or newsletter does not say which time it is about.",
    example: """
      kind: newsletter
      title: News of the Office
      edition: First edition of 2024
      """,
    cure: "Add ‘period’, such as 2024 or 2024-Q3.")
  static let noFormats = DiagnosticCode(
    "no-formats", .error, cause: "An edition names no format to be written in.",
    example: "formats: []",
    cure: "Name at least one, such as html.")
  static let noSections = DiagnosticCode(
    "no-sections", .error, cause: "An edition has no sections.",
    example: "sections: []",
    cure: "Add at least one section.")
  static let sectionsTooDeep = DiagnosticCode(
    "sections-too-deep", .error, cause: "Sections are nested deeper than headings go.",
    example: """
      - {title: Asia, sections: [{title: East Asia, sections: [
          {title: China, sections: [{title: Beijing, sections: [
            {title: Schools, sections: [
              {title: A forum, file: forum.md}]}]}]}]}]}
      """,
    cure: "Flatten the outline.")
  static let repeatedValue = DiagnosticCode(
    "repeated-value", .error, cause: "A list names the same thing twice.",
    example: "formats: [html, text, html]",
    cure: "Keep one of them."
  )
  static let sourceRepeated = DiagnosticCode(
    "source-repeated", .error,
    cause: "More sections than allowed show the whole of one file, chapter or collection.",
    example: "A script writes a hundred sections with ‘file: foreword.md’.",
    cure: "Show it once, or choose records for each section with ‘only’.")
  static let sectionEmpty = DiagnosticCode(
    "section-empty", .error,
    cause: "A section names neither its content nor the sections below it.",
    example: """
      sections:
        - title: Foreword
        - sector: education
      """,
    cure: "Add one of ‘file’, ‘sector’ and ‘collect’, or ‘sections’.")
  static let sectionUntitled = DiagnosticCode(
    "section-untitled", .error, cause: "A section other than a unit's chapter has no title.",
    example: """
      sections:
        - file: foreword.md
        - sector: education
      """,
    cure: "Add ‘title’.")
  static let sectionID = DiagnosticCode(
    "section-id", .error, cause: "A section's id cannot be the end of a link.",
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
    cure: "Make a section of each.")
  static let strayKey = DiagnosticCode(
    "stray-key", .error, cause: "A key means nothing in a section of this kind.",
    example: """
      - sector: education
        group-by: [theme]
      """,
    cure: "Remove it, or add the key that it goes with.")
}

extension DiagnosticCode {
  static let addressForm = DiagnosticCode(
    "address-form", .error,
    cause: "An address of the edition does not have one of the allowed forms.",
    example: "web-url: www.example.org/newsletter",
    cure: "Write the whole address, beginning with one of the schemes that the message names.")
  static let mailAddress = DiagnosticCode(
    "mail-address", .error, cause: "A mail address cannot be one.",
    example: "sender: Regional Office <office@example.org>",
    cure: "Write it as name@domain, without a display name.")
  static let momentForm = DiagnosticCode(
    "moment-form", .error,
    cause: "The date of a message is none, or names a time without its zone.",
    example: "sent: 7 October 2024, 9 a.m.",
    cure: "Write 2024-10-07, or 2024-10-07T09:00+08:00 with the hours ahead of universal time.")
  static let pageSize = DiagnosticCode(
    "page-size", .error,
    cause: "The size of pages is zero, or the edition is not one that comes in pages.",
    example: """
      kind: newsletter
      page-size: 5
      """,
    cure: "Give at least 1, and only where ‘kind’ is articles.")
  static let chapterPages = DiagnosticCode(
    "chapter-pages", .error,
    cause: "An edition of records without chapters asks for a page for each chapter.",
    example: """
      kind: articles
      pages: chapters
      """,
    cure: "Give the number of articles on a page with ‘page-size’.")
  static let frontLong = DiagnosticCode(
    "front-long", .error, cause: "A front page has more records than readers take in at a glance.",
    example: "A newsletter names all of its twelve activities in ‘front’.",
    cure: "Choose a lead story and three to five others.")
  static let unknownCheck = DiagnosticCode(
    "unknown-check", .error, cause: "‘checks’ names a check that there is none of.",
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
    cure:
      "Remove it, and correct the fault that the finding reports: that part cannot be read as it is."
  )
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
      "‘\(address)’ is no address that begins with \(schemes.joined(separator: ": or ")):",
      at: place)
  }

  static func addressLong(limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .addressForm,
      "this address is longer than \(limit) characters, more than a line of a message holds",
      at: place, fix: "give a shorter address that leads there")
  }

  static func mailAddress(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .mailAddress, "‘\(address)’ is no mail address", at: place, fix: "write name@domain")
  }

  static func momentForm(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .momentForm, "‘\(text)’ is no date of a message", at: place,
      fix: "write 2024-10-07 or, with time and zone, 2024-10-07T09:00+08:00")
  }

  static func pageSize(_ size: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .pageSize,
      size == 0
        ? "a page must hold at least one article"
        : "only editions of kind \(EditionKind.listOfPaged) come in pages",
      at: place)
  }

  static func chapterPages(_ kind: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .chapterPages, "an edition of kind ‘\(kind)’ has no chapters to make pages of", at: place,
      fix: "give the number of articles on a page with ‘page-size’")
  }

  static func frontLong(limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .frontLong, "a front page has no more than \(limit) records", at: place,
      fix: "choose a lead story and three to five others")
  }

  static func emptyConfiguration(_ path: String) -> Diagnostic {
    Diagnostic(
      .emptyConfiguration, "the configuration holds nothing",
      at: Place(path: path, line: 1, column: 1))
  }

  static func periodMissing(_ kind: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .periodMissing, "an edition of kind ‘\(kind)’ needs the key ‘period’", at: place,
      fix: "add ‘period: 2024’ or another stretch of time")
  }

  /// The edition shows nothing of the only unit in the build.
  public static func nothing(of sector: String, in plan: EditionPlan) -> Diagnostic {
    Diagnostic(
      .noSections, "the edition shows nothing of ‘\(sector)’", at: Place(path: plan.path, line: 1),
      fix: "add a section with ‘sector: \(sector)’")
  }

  static func noFormats(at place: Place) -> Diagnostic {
    Diagnostic(
      .noFormats, "the edition names no format", at: place, fix: "name at least one: [html]")
  }

  static func noSections(at place: Place) -> Diagnostic {
    Diagnostic(.noSections, "the edition has no sections", at: place)
  }

  static func sectionsTooDeep(at place: Place, limit: Int) -> Diagnostic {
    Diagnostic(.sectionsTooDeep, "sections are nested more than \(limit) deep", at: place)
  }

  static func repeated(_ value: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .repeatedValue, "‘\(value)’ is here for the second time", at: place,
      notes: [.init("the first one is here", at: first)])
  }

  static func sourceRepeated(_ name: String, limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .sourceRepeated, "more than \(limit) sections show all of ‘\(name)’", at: place,
      fix: "show it once, or choose records with ‘only’")
  }

  static func sectionEmpty(at place: Place) -> Diagnostic {
    Diagnostic(
      .sectionEmpty, "the section names neither its content nor the sections below it", at: place,
      fix: "add one of ‘file’, ‘sector’ and ‘collect’, or ‘sections’")
  }

  static func sectionUntitled(at place: Place) -> Diagnostic {
    Diagnostic(.sectionUntitled, "the section needs the key ‘title’", at: place)
  }

  static func sectionID(_ id: String, slug: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .sectionID, "‘\(id)’ cannot be the end of a link", at: place, fix: "write ‘\(slug)’",
      replacement: slug.isEmpty ? nil : Replacement(slug, at: place))
  }

  static func twoSources(_ names: [String], at place: Place, first: Place) -> Diagnostic {
    let names = names.map { "‘\($0)’" }.joined(separator: " and ")
    return Diagnostic(
      .twoSources, "a section takes its content from one source, not from \(names)", at: place,
      notes: [.init("the first source is here", at: first)], fix: "make a section of each")
  }

  static func strayKey(_ key: String, needs owners: [String], at place: Place) -> Diagnostic {
    let owners = owners.map { "‘\($0)’" }.joined(separator: " or ")
    return Diagnostic(.strayKey, "‘\(key)’ means nothing without \(owners)", at: place)
  }
}

extension EditionKind {
  /// The kinds of editions that support paging, as a list for messages.
  fileprivate static var listOfPaged: String {
    allCases.filter(\.isPaged).map { "‘\($0.rawValue)’" }.joined(separator: " or ")
  }
}
