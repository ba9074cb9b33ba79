import Writers

/// The edition as GitHub-flavoured Markdown.
struct MarkdownFormat: OutputFormat {
  private let writer = MarkdownWriter()

  var name: String { "markdown" }

  var contentWriter: (any DocumentWriter)? { writer }

  var pageTemplates: [String] { [PageTemplate.fileName(for: writer)] }

  func prepared(in context: FormatContext) -> (any PreparedFormat)? {
    PreparedPage(writer, in: context)
  }
}
