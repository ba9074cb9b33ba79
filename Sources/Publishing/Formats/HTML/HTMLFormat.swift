import Planning
import Writers

/// Web pages: a single page, or several for a long index of articles or for chapters.
struct HTMLFormat: OutputFormat {
  private let writer = HTMLWriter()
  /// Marks to write at the beginning of each block; nil to write pages for publication.
  var marks: SourceMarks?

  var name: String { "html" }

  var contentWriter: (any DocumentWriter)? { writer }

  var pageTemplates: [String] { [PageTemplate.fileName(for: writer)] }

  var pictureUses: Set<PictureUse> { [.screens] }

  func prepared(in context: FormatContext) -> (any PreparedFormat)? {
    guard let template = context.pageTemplate(for: writer, isMarkup: true) else { return nil }
    let plan = context.plan
    let division: PageDivision =
      if let size = plan.pageSize {
        .articles(Pagination(size: size, name: plan.name, fileExtension: writer.fileExtension))
      } else if plan.hasChapterPages {
        .chapters(ChapterDivision(name: plan.name, fileExtension: writer.fileExtension))
      } else {
        .whole
      }
    return HTMLPages(
      plan: plan, template: template, division: division, marks: marks, jobs: context.jobs)
  }
}
