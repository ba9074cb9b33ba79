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

  @Test(arguments: [
    ("```\nx\n\ny\n```\n\nz\n", "    x\n\n    y\n\nz\n"), ("    x\n", "    x\n"),
    ("```\nx\n\n```\n\nz\n", "    x\n\n\nz\n"),
  ])
  func codeEndsWithItsLastLine(markdown: String, expected: String) async {
    #expect(await text(markdown) == expected)
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

  @Test(arguments: [
    "~~not~~ free", "a ~~1 May~~ b", "~~**全部**取消~~", "- ~~لا~~ نعم", "> ~~*a* b~~",
  ])
  func wordsThatWereStruckOutKeepTheirMark(markdown: String) async {
    let text = await text(markdown)
    #expect(text == markdown.replacing("**", with: "").replacing("*", with: "") + "\n")
  }

  @Test func alternativesAndCellsKeepItToo() async {
    #expect(await text("![~~not~~ open](a.png)") == "[~~not~~ open]\n")
    #expect(await text("| a |\n|---|\n| ~~b~~ |\n") == "a\n-----\n~~b~~\n")
  }

  @Test func headsOfATableWithoutRowsAreShown() async {
    let names = ["one", "two", "three"].map { $0 + String(repeating: " name", count: 8) }
    let head = "| \(names.joined(separator: " | ")) |\n|---|---|---|\n"
    let shown = "- \(names[0])\n  \(names[1])\n  \(names[2])\n"
    #expect(await text(head) == shown)
    #expect(await text(head + "| | | |\n") == shown)
    #expect(await text("| a |\n|---|\n") == "a\n-\n")
  }

  @Test func rowsWithoutWordsAreLeftOut() async {
    let name = String(repeating: "name ", count: 14).dropLast()
    let rows = "| \(name) | Seoul |\n| | |\n| &nbsp; | |\n| 北京 | |\n"
    let text = await text("| Who | Where |\n|---|---|\n" + rows)
    #expect(text.hasSuffix("\n  Where: Seoul\n- Who: 北京\n"))
    #expect(await self.text("| a |\n|---|\n| |\n| b |\n") == "a\n-\nb\n")
  }

  @Test(arguments: [
    String(repeating: "การประชุม\u{200B}ระดับ\u{200B}", count: 12),
    String(repeating: "ការប្រជុំ\u{200B}", count: 20),
    String(repeating: "inter\u{AD}na\u{AD}tio\u{AD}nal", count: 12),
    String(repeating: "A long word: ko\u{AD}ope\u{AD}ra\u{AD}tion. ", count: 9),
  ])
  func breakPointsBreakLinesAndDoNotStay(markdown: String) async {
    let text = await text(markdown)
    let lines = text.split(separator: "\n")
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { $0.displayWidth <= 72 })
    #expect(!text.unicodeScalars.contains { $0 == "\u{200B}" || $0 == "\u{AD}" })
    let words = { (text: String) in
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter { !" \n-\u{200B}\u{AD}".unicodeScalars.contains($0) }))
    }
    #expect(words(text) == words(markdown))
    let hyphens = lines.dropLast().filter { $0.hasSuffix("-") }
    #expect(hyphens.isEmpty != markdown.unicodeScalars.contains("\u{AD}"))
  }

  @Test func breakPointsDoNotStayWhereNoLineIsBroken() async {
    #expect(await text("| a\u{AD}b |\n|---|\n| ก\u{200B}ข |\n") == "ab\n--\nกข\n")
    #expect(await text("# Co\u{AD}op\n") == "Coop\n====\n")
    #expect(await text("ก\u{200B}\nข\n") == "กข\n")
    #expect(TextWriter().escaped("a\u{AD}b\u{200B}c") == "abc")
  }
}
