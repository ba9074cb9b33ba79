import ReportConfiguration
import ReportWriters
import SectorKit

/// The page templates that an edition is written with.
struct PageTemplates {
  /// The templates of formats that are pages, with their writers.
  var pages: [(writer: any DocumentWriter, template: PageTemplate)] = []
  /// The templates of mail; nil for an edition that is not sent.
  var mail: (html: PageTemplate, text: PageTemplate)?
}

/// Writes the pages of an edition in its formats.
struct PageBuild {
  let plan: EditionPlan
  /// The name of the feed beside the pages; nil when there is none.
  let feed: String?
  let templates: PageTemplates
  let jobs: Int
  let diagnostics: DiagnosticCollector

  /// The files of an assembly whose outline was made.
  func files(of assembly: Assembly, _ outline: Outline) async -> [OutputFile] {
    let isInPages = { (writer: any DocumentWriter) in
      writer.format == .html && plan.pageSize != nil
    }
    let whole = templates.pages.filter { !isInPages($0.writer) }
    let contents = await Writers.content(
      of: outline, in: whole.map(\.writer), words: plan.words, jobs: jobs)
    var written = zip(whole, contents).map { part, content in
      file("\(plan.name).\(part.writer.fileExtension)", part.template, content, assembly)
    }[...]
    var files: [OutputFile] = []
    for (writer, template) in templates.pages {
      if isInPages(writer), let size = plan.pageSize {
        files += await pages(of: assembly, size: size, writer, template)
      } else if let file = written.popFirst() {
        files.append(file)
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
    of assembly: Assembly, size: Int, _ writer: any DocumentWriter, _ template: PageTemplate
  ) async -> [OutputFile] {
    let pagination = Pagination(
      size: size, name: plan.name, fileExtension: writer.fileExtension)
    var files: [OutputFile] = []
    for page in pagination.pages(of: assembly) {
      let outline = await Outline(page.assembly, jobs: jobs)
      let content = await Writers.content(
        of: outline, in: [writer], words: plan.words, jobs: jobs)[0]
      files.append(file(page.path, template, content, assembly))
    }
    return files
  }

  private func file(
    _ path: String, _ template: PageTemplate, _ content: ByteRope, _ assembly: Assembly
  ) -> OutputFile {
    OutputFile(
      path: path,
      content: .bytes(
        template.page(
          around: content, metadata: assembly.metadata, kind: plan.kind.rawValue,
          words: plan.words, feed: feed)))
  }
}
