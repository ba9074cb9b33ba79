import Bytes
import Checking
import Document
import Findings
import Planning
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
    let pictures = MailPictures(of: assembly)
    let writer = EmailWriter(
      webURL: plan.webURL, laterPages: edition.laterPages,
      pictureWidths: plan.webURL == nil ? [:] : pictures.widths(in: edition.root))
    var outline = edition.outline
    var page = await page(of: outline, in: writer, metadata)
    let full = page.count
    if full <= MailSize.limit {
      let loss = PictureLoss(
        images: plan.webURL == nil ? pictures.images : [], at: context.place)
      Checks.findings(in: loss).forEach(context.diagnostics.report)
    } else {
      var digest = assembly
      digest.blocks = EditionDigest(isOnWeb: plan.webURL != nil).blocks(assembly.blocks)
      outline = await Outline(digest, jobs: context.jobs)
      page = await self.page(of: outline, in: writer, metadata)
    }
    let size = MailSize(
      full: full, sent: page.count,
      sections: { [page] in sizes(of: assembly.blocks, in: page) }, at: context.place)
    Checks.findings(in: size).forEach(context.diagnostics.report)
    let text = await text(of: outline, metadata)
    let message = MailMessage(
      subject: [metadata.title, metadata.edition, metadata.period].compactMap(\.self)
        .joined(separator: ", "),
      sender: metadata.organization, address: plan.sender, date: date,
      unsubscribeURL: plan.unsubscribe,
      digest: Digest.text(of: ByteRope(text.parts + page.parts)), language: plan.language,
      text: text, html: page)
    return [
      OutputFile(
        path: "\(plan.name).\(writer.fileExtension)", content: .bytes(page),
        part: .messages),
      OutputFile(path: "\(plan.name).eml", content: .bytes(message.bytes), part: .messages),
    ]
  }

  /// The last day of the edition's period, which is the same for every build.
  private var date: (year: Int, month: Int, day: Int) {
    let day = plan.period?.value.last ?? .epoch
    return (day.year, day.month, day.day)
  }

  private func page(
    of outline: Outline, in writer: EmailWriter, _ metadata: EditionMetadata
  ) async -> ByteRope {
    let content = await DocumentWriters.content(
      of: outline, in: writer, words: plan.words, jobs: context.jobs)
    let styler = MailStyler(template.styleSheet)
    return styler.styled(
      template.frame(
        metadata: metadata, kind: plan.kind.rawValue, words: plan.words, style: styler.headRules
      ).page(around: content))
  }

  private func text(
    of outline: Outline, _ metadata: EditionMetadata
  ) async -> ByteRope {
    let content = await DocumentWriters.content(
      of: outline, in: TextWriter(), words: plan.words, jobs: context.jobs)
    return textTemplate.frame(metadata: metadata, kind: plan.kind.rawValue, words: plan.words)
      .page(around: content)
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
