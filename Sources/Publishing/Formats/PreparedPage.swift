import Planning
import Writers

/// A page with the whole edition in the format of one writer.
struct PreparedPage: PreparedFormat {
  private let plan: EditionPlan
  private let writer: any DocumentWriter
  private let template: PageTemplate

  /// Reads the page template; nil if there were errors, which are reported.
  init?(_ writer: any DocumentWriter, in context: FormatContext, isMarkup: Bool = false) {
    guard let template = context.pageTemplate(for: writer, isMarkup: isMarkup) else { return nil }
    plan = context.plan
    self.writer = writer
    self.template = template
  }

  /// The file name of the page.
  var path: String { "\(plan.name).\(writer.fileExtension)" }

  var showsCover: Bool { template.showsCover }

  func files(of edition: ComposedEdition) async -> [OutputFile] {
    let frame = template.frame(
      metadata: edition.assembly.metadata, kind: plan.kind.rawValue, words: plan.words,
      parts: PageParts(feed: AtomFeed.fileName(beside: plan)))
    return [OutputFile(path: path, content: .page(writer, frame))]
  }
}
