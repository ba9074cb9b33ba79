import Bytes
import Checking
import Document
import Findings
import Planning
import Records
import Writers

/// Makes the files of an edition sent as mail: its HTML, and a message ready to be sent.
struct MailBuild: PreparedFormat {
  let context: FormatContext
  let template: PageTemplate
  let textTemplate: PageTemplate

  private var plan: EditionPlan { context.plan }

  func files(of edition: ComposedEdition) async -> [OutputFile] {
    let assembly = edition.assembly
    let metadata = assembly.metadata
    let pictures = MailPictures(of: assembly, among: edition.pictures)
    // Pictures of an edition on the web are fetched from there; others travel with the message.
    var (carried, left) =
      plan.webURL == nil
      ? pictures.carried(domain: MailMessage.domain(of: plan.sender)) : ([:], [])
    func writer(_ addresses: [Asset: String]) -> EmailWriter {
      EmailWriter(
        webURL: plan.webURL, laterPages: edition.laterPages, pictureAddresses: addresses)
    }
    let messageWriter = writer(carried.mapValues { "cid:\($0.id)" })
    var outline = edition.outline
    let logo = logo
    let logoAddress = logo.map { "cid:\($0.id)" }
    var page = await page(of: outline, in: messageWriter, metadata, logo: logoAddress)
    let full = page.count
    if full > MailSize.limit {
      var digest = assembly
      digest.blocks = EditionDigest(isOnWeb: plan.webURL != nil).blocks(assembly.blocks)
      let shown = Set(MailPictures(of: digest, among: edition.pictures).assets)
      carried = carried.filter { shown.contains($0.key) }
      left = []
      outline = await Outline(digest, jobs: context.jobs)
      outline.pictures = edition.pictures.published
      page = await self.page(of: outline, in: messageWriter, metadata, logo: logoAddress)
    }
    let loss = PictureLoss(images: left, at: context.place)
    Checks.findings(in: loss).forEach(context.diagnostics.report)
    let size = MailSize(
      full: full, sent: page.count,
      sections: { [page] in sizes(of: assembly.blocks, in: page) }, at: context.place)
    Checks.findings(in: size).forEach(context.diagnostics.report)
    var preview = page
    if !carried.isEmpty || logo != nil {
      // Outside of a message, the pictures are the files beside it.
      let addresses = carried.keys.map { ($0, pictures.address(of: $0)) }
      preview = await self.page(
        of: outline, in: writer(Dictionary(uniqueKeysWithValues: addresses)), metadata,
        logo: context.theme.logo.flatMap { LogoElement($0).mailPreviewAddress })
    }
    let text = await text(of: outline, metadata)
    let message = message(
      metadata, text: text, html: page,
      pictures: [logo].compactMap(\.self) + pictures.assets.compactMap { carried[$0] })
    return [
      OutputFile(
        path: "\(plan.name).\(messageWriter.fileExtension)", content: .bytes(preview),
        part: .messages),
      OutputFile(path: "\(plan.name).eml", content: .bytes(message.bytes), part: .messages),
    ]
  }

  private func message(
    _ metadata: EditionMetadata, text: ByteRope, html: ByteRope, pictures: [MailPicture]
  ) -> MailMessage {
    MailMessage(
      subject: [metadata.title, metadata.edition, metadata.period].compactMap(\.self)
        .joined(separator: ", "),
      sender: metadata.organization, address: plan.sender, date: date,
      unsubscribeURL: plan.unsubscribe,
      digest: Digest.text(of: ByteRope(text.parts + html.parts)), language: plan.language,
      text: text, html: html, pictures: pictures)
  }

  /// The date that the configuration sets, else the last day of the edition's period: both are the same
  /// for every build.
  private var date: MailDate {
    let moment = plan.sent ?? Moment(plan.period?.value.last ?? .epoch)
    return MailDate(
      year: moment.date.year, month: moment.date.month, day: moment.date.day,
      minute: moment.minute, offset: moment.offset)
  }

  /// The logo as a picture that the message carries; nil if there is none, or no place for it.
  private var logo: MailPicture? {
    guard template.showsLogo, let logo = context.theme.logo, let bytes = logo.mailBytes,
      LogoElement(logo).mail(at: "") != nil
    else { return nil }
    return MailPicture(
      id: MailPictures.id(of: bytes, named: "logo.png", MailMessage.domain(of: plan.sender)),
      name: "logo.png", bytes: bytes)
  }

  private func page(
    of outline: Outline, in writer: EmailWriter, _ metadata: EditionMetadata, logo: String?
  ) async -> ByteRope {
    let content = await DocumentWriters.content(
      of: outline, in: writer, words: plan.words, jobs: context.jobs)
    let styler = MailStyler(template.styleSheet)
    var parts = PageParts()
    parts.style = styler.headRules
    parts.isMail = true
    parts.logo = logo
    return styler.styled(
      template.frame(
        metadata: metadata, kind: plan.kind.rawValue, words: plan.words, parts: parts
      ).page(around: content))
  }

  private func text(
    of outline: Outline, _ metadata: EditionMetadata
  ) async -> ByteRope {
    let content = await DocumentWriters.content(
      of: outline, in: TextWriter(), words: plan.words, jobs: context.jobs)
    var parts = PageParts()
    parts.isMail = true
    return textTemplate.frame(
      metadata: metadata, kind: plan.kind.rawValue, words: plan.words, parts: parts
    ).page(around: content)
  }

  /// The size of each section in a page, measured from its start to the start of the next.
  private func sizes(of blocks: [Block], in page: ByteRope) -> [(title: String, bytes: Int)] {
    let bytes = Array(page.parts.joined())
    var starts: [(title: String, offset: Int)] = []
    var rest = bytes[...]
    for case .group(let group) in blocks.map(\.kind) {
      guard let anchor = group.anchor, let title = group.title,
        let range = rest.firstRange(of: Array("id=\"\(anchor)\"".utf8))
      else { continue }
      starts.append((title.plainText, range.lowerBound))
      rest = rest[range.upperBound...]  // sections are in the same order as in the edition
    }
    let ends = starts.dropFirst().map(\.offset) + [bytes.count]
    return zip(starts, ends).map { ($0.title, $1 - $0.offset) }
  }
}
