import Bytes
import Findings
import Planning
import Platform
import Records
import WorkspaceFiles
import Writers

/// The edition as PDF, which Typst typesets from its writer's output in a template of the theme.
struct PDFFormat: OutputFormat {
  private let writer = TypstWriter()

  var name: String { "pdf" }

  var contentWriter: (any DocumentWriter)? { writer }

  var pageTemplates: [String] { [PageTemplate.fileName(for: writer)] }

  var engines: [ExternalEngine] { [TypstEngine.engine] }

  var pictureUses: Set<PictureUse> { [.paper] }

  func handout(of edition: String) -> Handout? {
    Handout(path: "\(edition).pdf", label: "PDF", mediaType: "application/pdf")
  }

  func prepared(in context: FormatContext) -> (any PreparedFormat)? {
    context.pageTemplate(for: writer).map { PreparedPDF(context: context, template: $0) }
  }
}

/// PDF with everything it needs for an edition.
struct PreparedPDF: PreparedFormat {
  /// The folder of the files that Typst alone reads.
  private static let folder = ".typst"
  /// The standards that the file claims to meet: accessible to everyone, and readable for good.
  private static let standards = "ua-1,a-2a"

  let context: FormatContext
  let template: PageTemplate

  var showsCover: Bool { template.showsCover }

  func files(of edition: ComposedEdition) async -> [OutputFile] {
    let plan = context.plan
    var parts = PageParts()
    parts.theme = TypstTheme(context.theme).definitions
    let frame = template.frame(
      metadata: edition.assembly.metadata, kind: plan.kind.rawValue, words: plan.words,
      parts: parts)
    let page = "\(Self.folder)/\(plan.name).typ"
    let made = "\(Self.folder)/\(plan.name).pdf"
    var derivation = Derivation(
      engine: TypstEngine.engine,
      arguments: [
        "compile", "--root", ".", "--creation-timestamp", String(timestamp),
        "--pdf-standard", Self.standards, page, made,
      ], result: made)
    // Typst works with one thread for each job.
    // A thousand pages take 2 GiB, and twenty seconds.
    derivation.limits = ProcessLimits(time: .seconds(300), memory: 6 << 30)
    derivation.variables = ["RAYON_NUM_THREADS": String(context.jobs)]
    derivation.inputs =
      [page, "\(Self.folder)/bindery.typ"]
      + OfficeSurvey(edition.assembly, pictures: edition.pictures.published) { $0.print }
      .pictures.map(\.file.path).sorted()
    let messages = TypstMessages(
      page: page, firstLine: frame.before.count { $0 == UInt8(ascii: "\n") } + 1,
      template: template.displayPath,
      place: context.place)
    derivation.translate = messages.translation
    let logo = context.theme.logo.map {
      OutputFile(
        path: "\(Self.folder)/\(TypstTheme.logoFile(of: $0))",
        content: .bytes(ByteRope([$0.bytes])), isPublished: false)
    }
    return [
      OutputFile(
        path: "\(Self.folder)/bindery.typ",
        content: .bytes(ByteRope([Array(TypstWriter.library.utf8)])),
        isPublished: false),
      OutputFile(path: page, content: .page(TypstWriter(), frame), isPublished: false),
    ] + [logo].compactMap(\.self) + [
      OutputFile(path: "\(plan.name).pdf", content: .derived(derivation))
    ]
  }

  /// The creation date in the file, in seconds since 1970: the last day of the period, never the
  /// clock's.
  private var timestamp: Int {
    context.plan.period.map { $0.value.last.secondsSince1970 } ?? 0
  }
}
