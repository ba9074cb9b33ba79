import Document
import Testing
import Wording
import Writers

/// Words and languages that run from right to left.
@Suite struct DirectionTests {
  @Test(arguments: [
    ("ar", TextDirection.rightToLeft), ("he-IL", .rightToLeft), ("fa", .rightToLeft),
    ("ur-PK", .rightToLeft), ("ps", .rightToLeft), ("ckb", .rightToLeft), ("dv", .rightToLeft),
    ("az-Arab", .rightToLeft), ("pa-Arab-PK", .rightToLeft), ("uz-arab", .rightToLeft),
    ("en", .leftToRight), ("zh-Hans", .leftToRight), ("ar-Latn", .leftToRight),
    ("sd-Deva", .leftToRight), ("az", .leftToRight), ("mn-Mong", .leftToRight),
    ("en-x-arab", .leftToRight), ("", .leftToRight),
  ])
  func languagesHaveTheDirectionOfTheirScript(tag: String, direction: TextDirection) {
    #expect(TextDirection(ofLanguage: tag) == direction)
  }

  private func page(
    _ blocks: [Block], in writer: any DocumentWriter, language: String = "en"
  ) async -> String {
    let assembly = Assembly(
      metadata: EditionMetadata(title: "", organization: "", period: nil, language: language),
      blocks: blocks)
    let text = await DocumentWriters.content(
      of: Outline(assembly, jobs: 1), in: writer, words: .english, jobs: 1)
    return String(decoding: text.parts.joined(), as: UTF8.self)
  }

  private static let arabic: [Inline] = [.text("مؤتمر (2024)")]

  @Test func everyElementWithWordsHasItsDirection() async {
    let words = Self.arabic
    let blocks: [Block] = [
      Block(.heading(Heading(level: 1, words))), Block(.paragraph(words)),
      Block(.list(List(items: [List.Item([Block(.paragraph([.emphasis(words)]))])]))),
      Block(.table(Table(caption: words, header: [words], rows: [[words]]))),
      Block(.figure(Figure(caption: words))),
      Block(.definitionList([Definition(words, [Block(.paragraph(words))])])),
      Block(.group(Group(.section, title: [.text("דו״ח")], [Block(.paragraph([.text("A")]))]))),
    ]
    let page = await page(blocks, in: HTMLWriter())
    for tag in ["<h2", "<p", "<li", "<caption", "<dt", "<dd"] {
      #expect(page.contains("\(tag) dir=\"auto\">"), "\(tag)")
    }
    #expect(page.contains("<th scope=\"col\" dir=\"auto\">"))
    #expect(page.contains("<p class=\"photo-note\" dir=\"auto\">"))
    #expect(page.contains("<h2 dir=\"auto\">דו״ח</h2>"))
    #expect(page.contains("<p>A</p>"))
    let mail = await self.page(blocks, in: EmailWriter())
    #expect(mail.contains("<td align=\"left\" dir=\"rtl\">"))
    #expect(mail.contains("<h2 dir=\"rtl\">"))
  }

  @Test(arguments: ["UNESCO", "第三次会议 (2024)", "ครั้งที่ 3", "Größe 😀", "3 ٤"])
  func otherWordsHaveNoDirection(text: String) async {
    #expect(await !page([Block(.paragraph([.text(text)]))], in: HTMLWriter()).contains("dir="))
    #expect(await !page([Block(.paragraph([.text(text)]))], in: EmailWriter()).contains("dir="))
  }

  @Test func leftToRightWordsAreMarkedInARightToLeftEdition() async {
    let blocks = [
      Block(.paragraph([.text("A line (in English).")])), Block(.paragraph(Self.arabic)),
      Block(.paragraph([.text("UNESCO "), .strong(Self.arabic)])),
    ]
    #expect(
      await page(blocks, in: HTMLWriter(), language: "ar") == """
        <p dir="auto">A line (in English).</p>
        <p>مؤتمر (2024)</p>
        <p>UNESCO <strong>مؤتمر (2024)</strong></p>

        """)
  }

  @Test func languagesDetermineTheirDirection() async {
    let blocks = [
      Block(.paragraph([.language("ar", [.text("1")]), .language("ko", [.text("2")])])),
      Block(.group(Group(.area, language: "fa", []))),
    ]
    let page = await page(blocks, in: HTMLWriter())
    #expect(page.contains("<span lang=\"ar\" dir=\"rtl\">1</span><span lang=\"ko\">2</span>"))
    #expect(page.contains("lang=\"fa\" dir=\"rtl\""))
    let other = await self.page(blocks, in: EmailWriter(), language: "he")
    #expect(other.contains("<span lang=\"ar\">1</span><span lang=\"ko\" dir=\"ltr\">2</span>"))
  }
}
