import Writers

/// Mail: a page for looking at it, and a message ready to be sent with that page and a plain text.
struct EmailFormat: OutputFormat {
  private let writer = EmailWriter()

  var name: String { "email" }

  var pageTemplates: [String] { [PageTemplate.fileName(for: writer)] }

  func prepared(in context: FormatContext) -> (any PreparedFormat)? {
    guard let page = context.pageTemplate(for: writer, isMarkup: true),
      let text = context.pageTemplate(for: TextWriter())
    else { return nil }
    return MailBuild(context: context, template: page, textTemplate: text)
  }
}
