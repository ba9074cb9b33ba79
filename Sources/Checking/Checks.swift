package import Assembling
package import Findings
package import Records

/// Every check, by what it looks at.
package enum Checks {
  /// The checks over a unit's content.
  private static let ofContent: [any Check<SectorContent>] = [
    OtherSector(), DuplicateTheme(), UnknownTheme(), DuplicateID(), DeclaredCount(), PeopleSum(),
    PhotoMissing(), PhotoToCome(), PhotoWithoutWords(),
  ]

  /// The checks over an edition's plan and the content at hand.
  private static let ofPlans: [any Check<PlannedEdition>] = [
    SectorWithoutFolder(), UnknownRecord(), OutsidePeriod(), IdleKey(), MailWithoutSender(),
  ]

  /// The checks over an assembled edition.
  private static let ofAssemblies: [any Check<AssemblySurvey>] = [
    DuplicateAnchor(), BrokenLink(), ImageMissing(), RemoteImage(), PictureKind(),
    PictureClash(), PictureCase(),
  ]

  /// The checks over what was put together, record by record.
  private static let ofMaking: [any Check<AssembledEdition>] = [TwoSpellings()]

  /// The checks over an edition written as mail.
  private static let ofMail: [any Check<MailSize>] = [MailDigest(), MailLarge()]

  /// The checks over all editions of a run.
  private static let ofRuns: [any Check<EditionInRun>] = [UnusedRecord()]

  /// Every check.
  package static let all: [any Check] =
    ofContent as [any Check] + ofPlans + ofAssemblies + ofMaking + ofMail + ofRuns

  /// The kinds of findings that checks report.
  package static let codes: [DiagnosticCode] = all.map(\.code)

  /// What is found in a unit's content.
  package static func findings(in content: SectorContent) -> [Diagnostic] {
    ofContent.flatMap { $0.findings(in: content) }
  }

  /// What is found in an edition's plan.
  package static func findings(in edition: PlannedEdition) -> [Diagnostic] {
    ofPlans.flatMap { $0.findings(in: edition) }
  }

  /// What is found in an assembled edition.
  package static func findings(in survey: AssemblySurvey) -> [Diagnostic] {
    ofAssemblies.flatMap { $0.findings(in: survey) }
  }

  /// What was found while an edition was put together.
  package static func findings(in edition: AssembledEdition) -> [Diagnostic] {
    ofMaking.flatMap { $0.findings(in: edition) }
  }

  /// What is found in an edition written as mail.
  package static func findings(in mail: MailSize) -> [Diagnostic] {
    ofMail.flatMap { $0.findings(in: mail) }
  }

  /// What is found in one edition of a run, now that all of them are built.
  package static func findings(in edition: EditionInRun) -> [Diagnostic] {
    ofRuns.flatMap { $0.findings(in: edition) }
  }
}
