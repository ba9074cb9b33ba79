import Planning
import Writers

/// Web pages: a single page, or several for a long index of articles.
struct HTMLFormat: OutputFormat {
  private let writer: HTMLWriter

  init(writer: HTMLWriter = HTMLWriter()) { self.writer = writer }

  var name: String { "html" }

  var contentWriter: (any DocumentWriter)? { writer }

  var pageTemplates: [String] { [PageTemplate.fileName(for: writer)] }

  func prepared(in context: FormatContext) -> (any PreparedFormat)? {
    guard let page = PreparedPage(writer, in: context, isMarkup: true) else { return nil }
    guard let size = context.plan.pageSize else { return page }
    return PagedArticles(
      plan: context.plan, writer: writer, page: page, size: size, jobs: context.jobs)
  }
}
