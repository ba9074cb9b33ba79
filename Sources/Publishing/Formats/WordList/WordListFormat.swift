import Writers

/// The words of the edition, one to a line.
struct WordListFormat: OutputFormat {
  private let writer = WordListWriter()

  var name: String { "words" }

  var pageTemplates: [String] { [PageTemplate.fileName(for: writer)] }

  func prepared(in context: FormatContext) -> (any PreparedFormat)? {
    PreparedPage(writer, in: context)
  }
}
