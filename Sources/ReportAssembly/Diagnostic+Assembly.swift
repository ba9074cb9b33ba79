import ReportConfiguration
public import SectorKit

extension DiagnosticCode {
  /// What can go wrong while an edition is put together and written.
  public static let assembly: [DiagnosticCode] = [
    mailDigest, mailLarge, unusedRecord,
    sectorWithoutFolder, unknownRecord, outsidePeriod,
    duplicateAnchor, brokenLink,
    imageMissing, remoteImage, tagUnclosed, templateSyntax, unknownTemplateName, unknownPartial,
    contentSlot, contentSlotMissing, partialsTooDeep, outputUnwritable, unknownEdition,
    editionName, pictureKind,
  ]

  static let mailDigest = DiagnosticCode(
    "mail-digest", .note,
    cause: "An edition is too large for mail, which the largest client cuts off.",
    example: "A newsletter in the format ‘email’ shows sixty activities in full, 120 kB in all.",
    cure: "Nothing, where a digest will do; else split the edition or show records in brief.")
  static let mailLarge = DiagnosticCode(
    "mail-large", .warning,
    cause: "A message comes close to the size at which the largest client of mail cuts it off.",
    example: "A newsletter in the format ‘email’ shows forty activities in full, 95 kB in all.",
    cure: "Shorten the longest of the sections that the message lists.")
  static let unusedRecord = DiagnosticCode(
    "unused-record", .note,
    cause: "A record falls in the period of an edition, but no edition shows it.",
    example: "Education has an activity of May 2024, but no edition of that year shows Education.",
    cure: "Nothing, where that is meant; else show it in a section.")
  static let sectorWithoutFolder = DiagnosticCode(
    "sector-without-folder", .error,
    cause: "A configuration names a unit whose folder the workspace lacks.",
    example: """
      sections:
        - sector: culture  # there is no Plugins/Culture/
      """,
    cure: "Add the unit's folder to Plugins/, or remove the unit from the configuration.")
  static let unknownRecord = DiagnosticCode(
    "unknown-record", .error, cause: "‘only’ names a record that the unit does not have.",
    example: """
      - sector: education
        only: [fourm-on-teaching]
      """,
    cure: "Correct the id.")
  static let outsidePeriod = DiagnosticCode(
    "outside-period", .note,
    cause: "‘only’ names a record whose date falls outside the edition's period.",
    example: """
      period: 2024
      sections:
        - sector: education
          only: [forum-on-teaching]  # dates: 2023-11-06
      """,
    cure: "Nothing needed where that is meant.")
  static let duplicateAnchor = DiagnosticCode(
    "duplicate-anchor", .error, cause: "Two parts of an edition have the same name for links.",
    example: """
      ## Outcomes
      The ministers agreed on a plan.
      ## Outcomes
      The first schools began to teach by it.
      """,
    cure: """
      Give one section an ‘id’ of its own, one record another id, or one heading other words; show a \
      record that stands in two sections with ‘form: brief’ in one of them.
      """)
  static let brokenLink = DiagnosticCode(
    "broken-link", .warning, cause: "A link leads to a part that this edition does not have.",
    example: "This follows up [the forum](record:education-fourm-on-teaching).",
    cure: "Correct the link; until then its words stay as text.")
  static let imageMissing = DiagnosticCode(
    "image-missing", .warning, cause: "The file of an image in a text is not there.",
    example: "![The forum in Seoul](photos/fourm.jpg)",
    cure: "Add the file; until then the image's words stay as text.")
  static let remoteImage = DiagnosticCode(
    "remote-image", .warning,
    cause: "A text shows an image from elsewhere, but published pages ask nothing of others.",
    example: "![The forum in Seoul](https://www.example.org/forum.jpg)",
    cure: "Copy the image into the folder; until then it is a link.")
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
    cause: "Templates include each other deeper than is allowed, perhaps in a circle.",
    example: """
      {{! footer.html.mustache }}
      <footer>{{organization}} {{> footer}}</footer>
      """,
    cure: "Let no template include itself.")
  static let contentSlot = DiagnosticCode(
    "content-slot", .error,
    cause: "A page template has its content slot twice, or inside a section.",
    example: """
      <main>{{{content}}}</main>
      <div class="print">{{{content}}}</div>
      """,
    cure: "Keep one {{{content}}} outside of all sections.")
  static let contentSlotMissing = DiagnosticCode(
    "content-slot-missing", .error, cause: "A page template has no content slot.",
    example: """
      <h1>{{title}}</h1>
      <main></main>
      """,
    cure: "Add {{{content}}} where the content belongs.")
  static let outputUnwritable = DiagnosticCode(
    "output-unwritable", .error, cause: "The output cannot be written.",
    example: "The folder build/ belongs to another user.",
    cure: "Look at the folder's permissions and at the space left on the disk.")
  static let editionName = DiagnosticCode(
    "edition-name", .error,
    cause: "The folder of an edition has a name that cannot stand in paths and addresses.",
    example: "Configs/report #3/report.yaml",
    cure: "Use letters, digits, ‘-’, ‘_’ and ‘.’, a hundred bytes at most.")
  static let pictureKind = DiagnosticCode(
    "picture-kind", .warning,
    cause:
      "A file that is shown as a picture is of a kind that pages do not show or that can hold script.",
    example: "![The forum in Seoul](photos/forum.svg)",
    cure: "Save it as JPEG, PNG, GIF, WebP or AVIF; until then its words stay as text.")
  static let unknownEdition = DiagnosticCode(
    "unknown-edition", .error, cause: "There is no edition of that name.",
    example: "bindery build anual-report-2024",
    cure: "‘bindery list editions’ names them.")
}

extension Diagnostic {
  static func mailDigest(full: Int, digest: Int, limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .mailDigest,
      "the mail would be \(full) bytes, more than \(limit); a digest of \(digest) bytes is made",
      at: place)
  }

  static func mailLarge(
    _ bytes: Int, limit: Int, sections: [(title: String, bytes: Int)], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .mailLarge,
      bytes > limit
        ? "the mail is \(bytes) bytes, more than the \(limit) that clients show"
        : "the mail is \(bytes) bytes of the \(limit) that clients show",
      at: place,
      notes: sections.map { .init("‘\($0.title)’ is \($0.bytes) bytes", at: nil) })
  }

  static func unusedRecord(_ activity: Activity, edition: String) -> Diagnostic {
    Diagnostic(
      .unusedRecord,
      "‘\(activity.id)’ falls in the period of \(edition), but no edition shows it",
      at: activity.place)
  }

  static func sectorWithoutFolder(_ sector: String, folder: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .sectorWithoutFolder, "the workspace has no folder ‘\(folder)’ for ‘\(sector)’", at: place)
  }

  static func unknownRecord(_ id: String, at place: Place, known: [String]) -> Diagnostic {
    let nearest = Suggestion.nearest(to: id, among: known)
    return Diagnostic(
      .unknownRecord,
      "there is no record ‘\(id)’" + (nearest.map { "; did you mean ‘\($0)’?" } ?? ""), at: place,
      fix: nearest.map { "write ‘\($0)’" })
  }

  static func outsidePeriod(_ id: String, date: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .outsidePeriod, "‘\(id)’ is shown although its date, \(date), is outside the period",
      at: place)
  }

  static func duplicateAnchor(_ anchor: String, at place: Place?, first: Place?) -> Diagnostic {
    Diagnostic(
      .duplicateAnchor, "links to ‘#\(anchor)’ could lead here or elsewhere", at: place,
      notes: [.init("the other part of this name is here", at: first)])
  }

  static func brokenLink(_ link: String, at place: Place?, known: [String]) -> Diagnostic {
    let name = link.hasPrefix("#") ? link.dropFirst() : link.dropFirst(7)
    let nearest = Suggestion.nearest(to: String(name), among: known)
    return Diagnostic(
      .brokenLink,
      "‘\(link)’ leads nowhere in this edition"
        + (nearest.map { "; did you mean ‘\($0)’?" } ?? ""), at: place)
  }

  static func imageMissing(_ path: String, at place: Place?) -> Diagnostic {
    Diagnostic(.imageMissing, "the image ‘\(path)’ is not there", at: place)
  }

  static func remoteImage(_ address: String, at place: Place?) -> Diagnostic {
    Diagnostic(.remoteImage, "the image ‘\(address)’ becomes a link", at: place)
  }

  static func tagUnclosed(at place: Place) -> Diagnostic {
    Diagnostic(.tagUnclosed, "this tag is not closed", at: place)
  }

  static func templateSyntax(_ problem: String, at place: Place) -> Diagnostic {
    Diagnostic(.templateSyntax, "the template cannot be read: \(problem)", at: place)
  }

  static func unknownTemplateName(_ name: String, at place: Place, known: [String]) -> Diagnostic {
    let nearest = Suggestion.nearest(to: name, among: known)
    return Diagnostic(
      .unknownTemplateName,
      "there is no value ‘\(name)’" + (nearest.map { "; did you mean ‘\($0)’?" } ?? ""), at: place,
      fix: "the values are \(known.joined(separator: ", "))")
  }

  static func unknownPartial(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(.unknownPartial, "there is no template ‘\(name)’ to include", at: place)
  }

  static func partialsTooDeep(at place: Place, limit: Int) -> Diagnostic {
    Diagnostic(
      .partialsTooDeep, "templates include each other more than \(limit) levels deep", at: place)
  }

  static func contentSlot(at place: Place) -> Diagnostic {
    Diagnostic(
      .contentSlot, "the content can stand in one place only, outside of all sections", at: place)
  }

  static func contentSlotMissing(at place: Place) -> Diagnostic {
    Diagnostic(
      .contentSlotMissing, "the template has no place for the content", at: place,
      fix: "add {{{content}}}")
  }

  static func outputUnwritable(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(.outputUnwritable, "‘\(path)’ cannot be written: \(reason)")
  }

  static func editionName(_ name: String, at path: String) -> Diagnostic {
    Diagnostic(
      .editionName, "an edition cannot be called ‘\(name)’", at: Place(path: path, line: 1),
      fix: "use letters, digits, ‘-’, ‘_’ and ‘.’, \(EditionName.greatestLength) bytes at most")
  }

  static func pictureKind(_ path: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      .pictureKind, "‘\(path)’ is no picture that pages can show", at: place,
      fix: "save it as \(Asset.pictureKinds.joined(separator: ", "))")
  }

  static func unknownEdition(_ name: String, known: [String]) -> Diagnostic {
    let nearest = Suggestion.nearest(to: name, among: known)
    return Diagnostic(
      .unknownEdition,
      "there is no edition ‘\(name)’" + (nearest.map { "; did you mean ‘\($0)’?" } ?? ""),
      fix: known.isEmpty ? nil : "the editions are \(known.joined(separator: ", "))")
  }
}
