import Writers

/// Mail: a page for previewing, and a message with that page and a plain-text alternative, ready to
/// be sent.
struct EmailFormat: OutputFormat {
  private let writer = EmailWriter()

  var name: String { "email" }

  var contentWriter: (any DocumentWriter)? { writer }

  var pageTemplates: [String] { [PageTemplate.fileName(for: writer)] }

  var pictureUses: Set<PictureUse> { [.letters] }

  func prepared(in context: FormatContext) -> (any PreparedFormat)? {
    guard let page = context.pageTemplate(for: writer, isMarkup: true, isMail: true),
      let text = context.pageTemplate(for: TextWriter())
    else { return nil }
    if page.showsLogo, let logo = context.theme.logo, logo.mailBytes == nil {
      context.diagnostics.report(.mailLogo(at: logo.place))
    }
    return MailBuild(context: context, template: page, textTemplate: text)
  }
}
