import Document
public import Findings
import SectorKit

extension DiagnosticCode {
  /// The findings about plugins that affect only their own section.
  public static let contributions: [DiagnosticCode] = [
    pluginThrew, strangeFragment, contributionTooLarge, contributionTooDeep,
    contributionMalformed,
    pluginPrinted, duplicatePlugin, recordKindTaken,
  ]

  static let pluginThrew = DiagnosticCode(
    "plugin-threw", .error, cause: "A unit's plugin threw an error while contributing.",
    example: """
      func contribution(for request: ContributionRequest) throws -> Contribution {
        throw NoExchangeRate(year: 2024)
      }
      """,
    cure: "Fix the plugin; until then, ‘on-failure’ decides what the section shows.")
  static let strangeFragment = DiagnosticCode(
    "strange-fragment", .error,
    cause: "A plugin returned a fragment that Bindery had not asked for.",
    example: """
      // ‘fragments’ declares "contact"
      Contribution(
        records: request.records,
        fragments: [Fragment("contacts") { address }])
      """,
    cure: "Declare the fragment in the plugin's ‘fragments’, and return only the requested ones.")
  static let contributionTooLarge = DiagnosticCode(
    "contribution-too-large", .error,
    cause: "A plugin returned more content than a report can hold.",
    example: "Contribution(records: request.records, fragments: [tenMillionParagraphs])",
    cure: "Fix the plugin; it probably repeats itself.")
  static let contributionTooDeep = DiagnosticCode(
    "contribution-too-deep", .error,
    cause: "A plugin returned blocks or marks that are nested too deeply.",
    example: "for _ in 0..<1_000 { blocks = [Block(.quote(blocks))] }",
    cure: "Fix the plugin; it probably wraps its own result again and again.")
  static let contributionMalformed = DiagnosticCode(
    "contribution-malformed", .error,
    cause: """
      A plugin returned content that no format can show, or a link to an address that is not \
      allowed.
      """,
    example: """
      Chart.Bar(label: "2024", value: sum / 0, shown: "")
      Link("//example.org", [.text("more")])
      """,
    cure: "Fix the plugin; the message quotes the faulty content.")
  static let pluginPrinted = DiagnosticCode(
    "plugin-printed", .warning,
    cause: "A plugin printed text to standard output or standard error, which are not for plugins.",
    example: "print(\"12 activities\")",
    cure: "Tell the editors through ‘request.reporter’, or print nothing.")
  static let duplicatePlugin = DiagnosticCode(
    "duplicate-plugin", .error, cause: "Two plugins have the same id; Bindery uses neither.",
    example: """
      let plugins: [any SectorPlugin] = [
        EducationPlugin(),
        CulturePlugin(),
        EducationPlugin(),
      ]
      """,
    cure: "Remove one from the plugin list.")
  static let recordKindTaken = DiagnosticCode(
    "record-kind-taken", .error,
    cause: "A plugin declares a record kind under a name that another kind already has.",
    example: """
      struct Visit: Record {
        static let recordKind = RecordKind<Visit>(
          name: "events", noun: "visit", …)
      }
      """,
    cure: "Give the kind another name; until then, Bindery does not use the plugin.")
}

extension Diagnostic {
  static func pluginThrew(_ error: String, _ mark: ContributionMark) -> Diagnostic {
    Diagnostic(
      .pluginThrew, "plugin \(mark.sector) failed \(mark.occasion): \(error)", at: mark.place)
  }

  static func strangeFragment(_ id: String, _ mark: ContributionMark) -> Diagnostic {
    Diagnostic(
      .strangeFragment,
      "plugin \(mark.sector) returned the fragment ‘\(id.clipped)’ for section \(mark.section), which did not"
        + " ask for it",
      at: mark.place)
  }

  /// - Parameter what: the malformed part, as a phrase.
  static func contributionMalformed(_ what: String, _ mark: ContributionMark) -> Diagnostic {
    Diagnostic(
      .contributionMalformed, "plugin \(mark.sector) returned \(what) \(mark.occasion)",
      at: mark.place)
  }

  static func contributionTooLarge(limit: Int, _ mark: ContributionMark) -> Diagnostic {
    Diagnostic(
      .contributionTooLarge,
      "plugin \(mark.sector) returned more than \(limit) blocks and runs of text \(mark.occasion)",
      at: mark.place)
  }

  static func contributionTooDeep(limit: Int, _ mark: ContributionMark) -> Diagnostic {
    Diagnostic(
      .contributionTooDeep,
      "plugin \(mark.sector) returned blocks more than \(limit) levels deep \(mark.occasion)",
      at: mark.place)
  }

  /// - Parameter mark: the call that printed; nil if it is unknown.
  static func pluginPrinted(_ text: String, _ mark: ContributionMark?) -> Diagnostic {
    Diagnostic(
      .pluginPrinted,
      (mark.map { "plugin \($0.sector) printed ‘\(text)’ \($0.occasion)" }
        ?? "a plugin printed ‘\(text)’"),
      at: mark?.place)
  }

  package static func recordKindTaken(_ kind: String, by sector: String) -> Diagnostic {
    Diagnostic(
      .recordKindTaken,
      "plugin \(sector) declares records called ‘\(kind)’, a name that another kind of record has")
  }

  package static func duplicatePlugin(_ id: String) -> Diagnostic {
    Diagnostic(.duplicatePlugin, "two plugins have the id ‘\(id)’")
  }
}

extension ContributionMark {
  /// A phrase for messages that says which call it was.
  public var occasion: String {
    if isReading { return "while reading records of a kind of its own" }
    return isDescribing ? "while describing itself" : "while contributing section \(section)"
  }
}
