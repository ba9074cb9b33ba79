package import Assembling
package import Findings
import Proofreading
package import Records

/// All checks, grouped by their subjects.
package enum Checks {
  /// The checks of a unit's content.
  private static let ofContent: [any Check<SectorContent>] = [
    OtherSector(), DuplicateTheme(), UnknownTheme(), DuplicateID(), DeclaredCount(), PeopleSum(),
    PhotoMissing(), PhotoToCome(), PhotoWithoutWords(), UnknownCountry(), SplitName(),
    YearOfFolder(), FigureNameTaken(), PaleColor(),
  ]

  /// The checks of the records that an edition shows, beside the content of all units.
  private static let ofShownContent: [any Check<ShownContent>] = [
    PartnerUnlisted(), PhotoWithoutCredit(), PhotoWithoutConsent(),
  ]

  /// The checks of an edition's plan against the available content.
  private static let ofPlans: [any Check<PlannedEdition>] = [
    SectorWithoutFolder(), UnknownRecord(), OutsidePeriod(), IdleKey(), MailWithoutSender(),
    StalePeriod(), UndatedPublication(),
  ]

  /// The checks of an assembled edition.
  private static let ofAssemblies: [any Check<AssemblySurvey>] = [
    DuplicateAnchor(), BrokenLink(), ImageMissing(), RemoteImage(), PictureKind(),
    PictureClash(), PictureCase(), PictureWithoutWords(),
  ]

  /// The checks of the assembled edition, record by record.
  private static let ofMaking: [any Check<AssembledEdition>] = [
    TwoSpellings(), EmptyCollection(), FrontRecord(), PlaceholderText(), SectionTooLong(),
  ]

  /// The checks of an edition as a mail message.
  private static let ofMail: [any Check<MailSize>] = [MailDigest(), MailLarge()]

  /// The checks over the pictures of an edition written as mail.
  private static let ofMailPictures: [any Check<PictureLoss>] = [MailWithoutPictures()]

  /// The checks of the mentions of figures.
  private static let ofFigures: [any Check<FigureReview>] = [
    UnknownFigure(), FigureMismatch(), FigureUnqualified(),
  ]

  /// The checks of the figures that an edition shows, beside those of other editions.
  private static let ofEarlierFigures: [any Check<EarlierFigures>] = [
    PreviousFigure(), RestatedFigure(),
  ]

  /// The checks of all editions of a run.
  private static let ofRuns: [any Check<EditionInRun>] = [UnusedRecord(), FarDate()]

  /// Every check.
  package static let all: [any Check] =
    // Each element is converted, since converting the arrays would search all conformances at run time.
    ofContent.map { $0 } + ofShownContent.map { $0 } + ofPlans.map { $0 } + ofAssemblies.map { $0 }
    + ofMaking.map { $0 } + ofFigures.map { $0 } + ofEarlierFigures.map { $0 }
    + ofMail.map { $0 } + ofMailPictures.map { $0 } + ofRuns.map { $0 }

  /// The codes of all checks.
  package static let codes: [DiagnosticCode] = all.map(\.code)

  /// The codes for findings about figures in texts.
  package static let figureCodes: [DiagnosticCode] = ofFigures.map(\.code)

  /// The codes that comments can excuse: those of all checks, also of those of texts.
  package static let excusableCodes: [DiagnosticCode] =
    codes + TextChecks.codes.filter { !codes.contains($0) }

  /// The findings in a unit's content.
  package static func findings(in content: SectorContent) -> [Diagnostic] {
    ofContent.flatMap { $0.findings(in: content) }
  }

  /// Whether an edition asks for a check that looks at the content of all units.
  package static func needEveryUnit(_ judge: FindingJudge) -> Bool {
    ofShownContent.contains { !judge.isOff($0.code) }
  }

  /// The findings in the records that an edition shows, of the checks that are not off.
  package static func findings(in content: ShownContent, for judge: FindingJudge) -> [Diagnostic] {
    ofShownContent.filter { !judge.isOff($0.code) }.flatMap { $0.findings(in: content) }
  }

  /// The findings in an edition's plan.
  package static func findings(in edition: PlannedEdition) -> [Diagnostic] {
    ofPlans.flatMap { $0.findings(in: edition) }
  }

  /// The findings in an assembled edition.
  package static func findings(in survey: AssemblySurvey) -> [Diagnostic] {
    ofAssemblies.flatMap { $0.findings(in: survey) }
  }

  /// The findings made while an edition was assembled.
  package static func findings(in edition: AssembledEdition) -> [Diagnostic] {
    ofMaking.flatMap { $0.findings(in: edition) }
  }

  /// The findings in an edition as a mail message.
  package static func findings(in mail: MailSize) -> [Diagnostic] {
    ofMail.flatMap { $0.findings(in: mail) }
  }

  /// The findings in the pictures of an edition written as mail.
  package static func findings(in loss: PictureLoss) -> [Diagnostic] {
    ofMailPictures.flatMap { $0.findings(in: loss) }
  }

  /// The findings in the mentions of figures.
  package static func findings(in review: FigureReview) -> [Diagnostic] {
    ofFigures.flatMap { $0.findings(in: review) }
  }

  /// The findings in the figures that an edition shows, beside those of other editions.
  package static func findings(in earlier: EarlierFigures) -> [Diagnostic] {
    ofEarlierFigures.flatMap { $0.findings(in: earlier) }
  }

  /// The findings in one edition of a run, once all editions are built.
  package static func findings(in edition: EditionInRun) -> [Diagnostic] {
    ofRuns.flatMap { $0.findings(in: edition) }
  }
}
