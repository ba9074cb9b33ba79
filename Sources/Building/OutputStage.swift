import Assembling
import Document
import Findings
import Planning
import Publishing
import Records
import WorkspaceFiles
import Writers

/// Makes the files of an edition and publishes them.
struct OutputStage {
  let plan: EditionPlan
  let workspace: Workspace
  let options: BuildOptions

  /// The page templates of the edition's formats, and that of the text which goes with mail.
  func templates(into diagnostics: DiagnosticCollector) -> PageTemplates {
    let theme = workspace.templates.folder(plan.theme.value)
    func template(_ writer: any DocumentWriter, _ place: Place) -> PageTemplate? {
      PageTemplate(for: writer, in: theme, namedAt: place, diagnostics: diagnostics)
    }
    var templates = PageTemplates()
    for format in plan.formats {
      guard let writer = DocumentWriters.named(format.value),
        let page = template(writer, format.place)
      else { continue }
      if writer.format == .email {
        templates.mail = template(TextWriter(), format.place).map { (html: page, text: $0) }
      } else {
        templates.pages.append((writer, page))
      }
    }
    return templates
  }

  /// The pages of the edition, in the order of its formats, and the feed beside them.
  func pages(
    of draft: EditionDraft, _ templates: PageTemplates, into diagnostics: DiagnosticCollector
  ) async -> [OutputFile] {
    let feed = plan.kind.hasFeed ? AtomFeed.fileName(of: plan) : nil
    let files = await PageBuild(
      plan: plan, feed: feed, templates: templates, jobs: options.jobs, diagnostics: diagnostics
    ).files(of: draft.assembly, draft.outline)
    guard let feed else { return files }
    let newestFirst = draft.edition.articles.enumerated().sorted { a, b in
      (b.element.published ?? .epoch, a.offset) < (a.element.published ?? .epoch, b.offset)
    }
    let bytes = AtomFeed(plan: plan, activities: newestFirst.map(\.element)).bytes
    return files + [OutputFile(path: feed, content: .bytes(bytes))]
  }

  /// Publishes pages and the files beside them.
  ///
  /// - Returns: why that failed; nil when it did not.
  func publish(_ pages: [OutputFile], of draft: EditionDraft, to output: String) async
    -> Diagnostic?
  {
    let files =
      pages
      + draft.survey.assets.sorted { $0.publishedPath < $1.publishedPath }.map {
        OutputFile(path: $0.publishedPath, content: .asset($0))
      }
    let publisher = Publisher(
      edition: plan.name, title: plan.title, root: workspace.root, jobs: options.jobs,
      observer: options.observer)
    do {
      try await publisher.publish(
        files, of: draft.outline, words: plan.words, sections: draft.edition.sources, in: output)
      return nil
    } catch {
      return .outputUnwritable(error.path, reason: error.problem.reason)
    }
  }
}

extension FileProblem {
  /// The problem in words.
  fileprivate var reason: String {
    switch self {
    case .missing: "it is not there"
    case .outside: "it leads out of its folder"
    case .notRegular: "it is not an ordinary file"
    case .tooLarge(let limit): "it is larger than \(limit) bytes"
    case .denied: "permission denied"
    case .failed(let reason): reason
    case .notText, .controlCharacter, .otherEncoding: "it is not UTF-8 text"
    }
  }
}
