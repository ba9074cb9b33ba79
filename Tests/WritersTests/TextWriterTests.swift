import Findings
import MarkdownReader
import Testing
import Writers

@Suite struct TextWriterTests {
  private func text(_ markdown: String) async -> String {
    let blocks = MarkdownReader.read(
      Array(markdown.utf8), path: "a.md", into: DiagnosticCollector())
    let text = await DocumentWriters.fragment(blocks, in: TextWriter(), words: .english)
    return String(decoding: text.parts.joined(), as: UTF8.self)
  }

  @Test func linesFitIntoSeventyTwoColumns() async {
    let text = await text(String(repeating: "The office reports on its work. ", count: 20))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
    #expect(text.split(separator: "\n").count == 10)
  }

  @Test func ideographsTakeTwoColumnsAndBreakAnywhereButBeforeClosingMarks() async {
    let text = await text(String(repeating: "本次活动汇集了来自各地的教师、研究人员。", count: 8))
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.displayWidth <= 72 })
    #expect(lines.dropLast().allSatisfy { $0.displayWidth >= 70 })
    #expect(!lines.contains { $0.hasPrefix("、") || $0.hasPrefix("。") })
  }

  @Test func linesOfIdeographsAreJoinedWithoutSpaces() async {
    #expect(await text("本次活动\n汇集了教师\nand 教师\n") == "本次活动汇集了教师 and 教师\n")
    #expect(await text("서울\n부산\n") == "서울 부산\n")
  }

  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("北", 2), ("서", 2), ("👩‍👩‍👧", 2), ("❤️", 2), ("ᠮ", 1),
    ("\u{200B}", 0), ("ａ", 2), ("🇰🇷", 2),
  ])
  func widthsAreThoseOfATerminal(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func linksAreNumberedAndListedUnbroken() async {
    let address = "https://example.org/" + String(repeating: "long-", count: 30)
    let text = await text(
      "See [one](\(address)), [two](https://b.org) and [one](\(address)) again.")
    #expect(text.contains("one [1], two [2] and one [1]"))
    #expect(text.contains("\n[1] \(address)\n[2] https://b.org\n"))
  }

  @Test func narrowTablesAreColumns() async {
    #expect(
      await text("| City | No. |\n|---|---:|\n| 北京 | 7 |\n| Ulaanbaatar | 12 |\n") == """
        City         No.
        -----------  ---
        北京           7
        Ulaanbaatar   12

        """)
  }

  @Test func wideTablesAreLabelledLists() async {
    let name = String(repeating: "name ", count: 14).dropLast()
    let text = await text("| Who | Where |\n|---|---|\n| \(name) | Seoul |\n")
    #expect(text.hasPrefix("- Who: name"))
    #expect(text.contains("\n  Where: Seoul\n"))
  }

  @Test func listsHangAndNest() async {
    #expect(
      await text("9. a\n10. b\n    - c\n\n> d\n") == " 9. a\n10. b\n    - c\n\n> d\n")
  }

  @Test func footnotesAreRaised() async {
    #expect(await text("a[^1]\n\n[^1]: b\n") == "a¹\n\n¹ b\n")
  }
}
