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

  /// The page around the content of an edition.
  func frame(of edition: ComposedEdition) -> PageFrame {
    template.frame(
      metadata: edition.assembly.metadata, kind: plan.kind.rawValue, words: plan.words,
      feed: AtomFeed.fileName(beside: plan))
  }

  func files(of edition: ComposedEdition) async -> [OutputFile] {
    [OutputFile(path: path, content: .page(writer, frame(of: edition)))]
  }
}
