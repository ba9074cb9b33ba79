package import Document
package import Findings
package import Planning
package import Writers

/// The page templates that an edition is written with.
package struct PageTemplates {
  /// The templates of formats that are pages, with their writers.
  package var pages: [(writer: any DocumentWriter, template: PageTemplate)] = []
  /// The templates of mail; nil for an edition that is not sent.
  package var mail: (html: PageTemplate, text: PageTemplate)?

  /// Starts without any.
  package init() {}
}

/// Makes the pages of an edition in its formats; those that hold all its content are written later,
/// while they are published.
package struct PageBuild {
  package let plan: EditionPlan
  /// The name of the feed beside the pages; nil when there is none.
  package let feed: String?
  package let templates: PageTemplates
  package let jobs: Int
  package let diagnostics: DiagnosticCollector

  /// The files of an assembly whose outline was made.
  package func files(of assembly: Assembly, _ outline: Outline) async -> [OutputFile] {
    var files: [OutputFile] = []
    for (writer, template) in templates.pages {
      let frame = template.frame(
        metadata: assembly.metadata, kind: plan.kind.rawValue, words: plan.words, feed: feed)
      if writer.format == .html, let size = plan.pageSize {
        files += await pages(of: assembly, size: size, writer, frame)
      } else {
        files.append(
          OutputFile(
            path: "\(plan.name).\(writer.fileExtension)", content: .page(writer, frame)))
      }
    }
    guard let mail = templates.mail else { return files }
    return await files
      + MailBuild(
        plan: plan, metadata: assembly.metadata, template: mail.html, textTemplate: mail.text,
        jobs: jobs, diagnostics: diagnostics
      ).files(of: assembly, outline)
  }

  /// An index of articles in pages of a size.
  private func pages(
    of assembly: Assembly, size: Int, _ writer: any DocumentWriter, _ frame: PageFrame
  ) async -> [OutputFile] {
    let pagination = Pagination(
      size: size, name: plan.name, fileExtension: writer.fileExtension)
    var files: [OutputFile] = []
    for page in pagination.pages(of: assembly) {
      let outline = await Outline(page.assembly, jobs: jobs)
      let content = await DocumentWriters.content(
        of: outline, in: writer, words: plan.words, jobs: jobs)
      files.append(OutputFile(path: page.path, content: .bytes(frame.page(around: content))))
    }
    return files
  }

  /// Makes the value.
  package init(
    plan: EditionPlan, feed: String?, templates: PageTemplates, jobs: Int,
    diagnostics: DiagnosticCollector
  ) {
    self.plan = plan
    self.feed = feed
    self.templates = templates
    self.jobs = jobs
    self.diagnostics = diagnostics
  }
}
