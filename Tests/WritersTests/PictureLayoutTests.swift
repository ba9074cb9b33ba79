import Document
import Testing
import Writers

/// Pictures with sizes, in rows and beside text, in every format that supports this.
@Suite struct PictureLayoutTests {
  private static func asset(_ name: String) -> Asset {
    Asset(folder: "Configs/report", path: name, owner: "report")
  }

  private static func figure(_ name: String, caption: String = "") -> Figure {
    Figure(
      image: Image(.asset(asset(name)), alternative: [.text("It")]),
      caption: caption.isEmpty ? [] : [.text(caption)])
  }

  /// A picture in all sizes, and an upright one.
  private static let pictures: [Asset: PublishedPicture] = {
    func file(_ name: String, _ width: Int) -> PublishedPicture.File {
      .init(path: name, width: width, height: width / 2)
    }
    var wide = PublishedPicture(file("assets/report/a.jpg", 1280))
    wide.sizes = [file("assets/report/a.jpg@640.jpg", 640), wide.main]
    wide.webP = [file("assets/report/a.jpg@640.webp", 640)]
    wide.print = file(".print/assets/report/a.jpg.jpg", 2400)
    wide.fitting = file("assets/report/a,1.png", 1000)
    let upright = PublishedPicture(.init(path: "assets/report/b.jpg", width: 300, height: 600))
    return [asset("a.jpg"): wide, asset("b.jpg"): upright]
  }()

  private func written(_ blocks: [Block], in writer: any DocumentWriter) async -> String {
    let assembly = Assembly(
      metadata: EditionMetadata(title: "", organization: "", period: nil, language: "en"),
      blocks: blocks)
    var outline = await Outline(assembly, jobs: 1)
    outline.pictures = Self.pictures
    let content = await DocumentWriters.content(
      of: outline, in: writer, words: .english, jobs: 1)
    return String(decoding: content.parts.joined(), as: UTF8.self)
  }

  private static let mail = EmailWriter(webURL: "https://example.org/news/a.html")

  @Test func eachFormatTakesItsFile() async {
    let blocks = [Self.figure("a.jpg").block]
    let page = await written(blocks, in: HTMLWriter())
    let sizes = "sizes=\"(min-width: 60rem) 60rem, 100vw\""
    #expect(
      page == """
        <figure>
        <picture><source type="image/webp" srcset="assets/report/a.jpg@640.webp 640w" \(sizes)>\
        <img src="assets/report/a.jpg" alt="It" srcset="assets/report/a.jpg@640.jpg 640w, \
        assets/report/a.jpg 1280w" \(sizes) width="1280" height="640" loading="lazy"></picture>
        </figure>

        """)
    #expect(
      await written(blocks, in: TypstWriter()).contains("image(\"/.print/assets/report/a.jpg.jpg\"")
    )
    let mail = await written(blocks, in: Self.mail)
    #expect(mail.contains("src=\"https://example.org/news/assets/report/a,1.png\" width=\"552\""))
    #expect(await written(blocks, in: MarkdownWriter()) == "![It](assets/report/a.jpg)\n")
  }

  @Test func galleriesShareTheWidthByShapes() async {
    let blocks = [Group.gallery([Self.figure("a.jpg"), Self.figure("b.jpg", caption: "B")]).block]
    let page = await written(blocks, in: HTMLWriter())
    #expect(
      page.contains(
        "<div class=\"gallery\">\n<div class=\"row\">\n<figure style=\"--shape: 2.000\">"))
    #expect(page.contains("<figure style=\"--shape: 0.500\">"))
    #expect(page.contains("sizes=\"(min-width: 60rem) 30rem, 100vw\""))
    let typst = await written(blocks, in: TypstWriter())
    #expect(typst.contains("gallery((\n((shape: 2000, body: {picture(image("))
    #expect(typst.contains("(shape: 500, body: {picture(image("))
    let mail = await written(blocks, in: Self.mail)
    #expect(mail.contains("<td valign=\"top\" width=\"80%\" style=\"padding-right:12px\">"))
    #expect(mail.contains("width=\"430\""))
    #expect(mail.contains("<td valign=\"top\" width=\"20%\">"))
    #expect(
      await written(blocks, in: MarkdownWriter())
        == "![It](assets/report/a.jpg)\n\n![It](assets/report/b.jpg)\n\n*B*\n")
    #expect(await written(blocks, in: TextWriter()) == "[Photo: It]\n\n[Photo: B]\n")
  }

  @Test(arguments: [(Role.pictureLeft, "start"), (.pictureRight, "end")])
  func textIsBesideItsPicture(role: Role, side: String) async throws {
    let text = Block(.paragraph([.text("Words.")]))
    let blocks = [Group(role, [Self.figure("b.jpg").block, text]).block]
    let page = await written(blocks, in: HTMLWriter())
    #expect(page.hasPrefix("<div class=\"\(role.rawValue)\">\n<figure>"))
    #expect(page.hasSuffix("<div>\n<p>Words.</p>\n</div>\n</div>\n"))
    #expect(await written(blocks, in: TypstWriter()).hasPrefix("beside(\(side), {picture(image("))
    let mail = await written(blocks, in: Self.mail)
    let picture = try #require(mail.firstRange(of: "<img"))
    let words = try #require(mail.firstRange(of: "Words."))
    #expect((picture.lowerBound < words.lowerBound) == (role == .pictureLeft))
    #expect(mail.contains("width=\"220\""))
  }

  @Test func wordProcessorsGetTablesWithoutLines() async throws {
    let gallery = [Group.gallery([Self.figure("a.jpg"), Self.figure("b.jpg")]).block]
    let word = await written(gallery, in: PandocWriter(.docx))
    #expect(word.ranges(of: "{\"t\":\"Table\"").count == 1)
    #expect(word.contains("[[\"custom-style\",\"Layout\"]]"))
    // 16.4 cm without the gaps, divided 4 to 1, at one height.
    #expect(word.contains("[\"width\",\"12.64cm\"],[\"height\",\"6.32cm\"]"), "\(word)")
    #expect(word.contains("[\"width\",\"3.16cm\"],[\"height\",\"6.32cm\"]"), "\(word)")
    let text = Block(.paragraph([.text("Words.")]))
    for role in [Role.pictureLeft, .pictureRight] {
      let blocks = [Group(role, [Self.figure("b.jpg").block, text]).block]
      let word = await written(blocks, in: PandocWriter(.docx))
      let picture = try #require(word.firstRange(of: "\"Image\""))
      let words = try #require(word.firstRange(of: "Words."))
      #expect((picture.lowerBound < words.lowerBound) == (role == .pictureLeft))
      let book = await written(blocks, in: PandocWriter(.epub))
      #expect(book.contains("[\"\",[\"\(role.rawValue)\"]") && !book.contains("\"Table\""))
    }
    #expect(await written(gallery, in: PandocWriter(.epub)).contains("[\"\",[\"gallery\"]"))
  }

  @Test func picturesFitThePage() async {
    let upright = await written([Self.figure("b.jpg").block], in: PandocWriter(.docx))
    // 300 × 600 pixels would be 7.93 cm wide, but too high for a page.
    #expect(
      upright.contains("[\"width\",\"6.00cm\"],[\"height\",\"12.00cm\"]"), "\(upright)")
    let cover = [Group(.cover, [Self.figure("b.jpg").block]).block]
    #expect(await written(cover, in: PandocWriter(.odt)).contains("svg:height=\\\"8.00cm\\\""))
    var half = Self.figure("a.jpg")
    half.width = 50
    let narrow = await written([half.block], in: PandocWriter(.odt))
    #expect(narrow.contains("svg:width=\\\"8.20cm\\\""), "\(narrow)")
  }

  @Test func coversAndLeadsAreWide() async {
    let cover = [Group(.cover, [Self.figure("a.jpg").block]).block]
    #expect(await !written(cover, in: HTMLWriter()).contains("loading="))
    #expect(await written(cover, in: TypstWriter()).hasPrefix("cover-picture(image("))
    let lead = [Group(.leadPicture, [Self.figure("a.jpg").block]).block]
    #expect(await written(lead, in: HTMLWriter()).contains("loading=\"lazy\""))
    #expect(await written(lead, in: TypstWriter()).hasPrefix("lead-picture(image("))
  }

  @Test func galleriesWithAMissingPictureAreShownLikeOtherGroups() async {
    let blocks = [Group.gallery([Self.figure("a.jpg"), Figure(caption: [.text("To come")])]).block]
    let page = await written(blocks, in: HTMLWriter())
    #expect(!page.contains("class=\"row\""))
    #expect(page.contains("To come"))
    #expect(await written(blocks, in: TypstWriter()).hasPrefix("group(\"gallery\""))
  }
}
