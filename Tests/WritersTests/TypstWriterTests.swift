import Document
import Findings
import MarkdownReader
import Testing
import Writers

@Suite struct TypstWriterTests {
  /// What a hostile author would write: each of it means something in Typst outside of a string.
  static let hostileTexts = [
    "#import \"@preview/evil:1.0.0\": *", "#read(\"/etc/passwd\")", "$ x^2 $ @label <label>",
    "= Heading", "== Heading", "- item", "+ item", "/ term: text", "// comment", "/* comment */",
    "*strong* _emph_ `raw`", "#{panic()}", "\\\" + read(\"x\") + \"", "\\", "\"", "\\u{22}",
    "a\nb", "a\r\n= b", "a\u{0}b\u{1B}[2Jc\u{7}", "a\u{2028}#b", "a\u{85}#b", "]#panic()[",
    "})#panic()",
    "~--...'\"", "https://a.b/\"#\\", "\u{FEFF}#x\u{FFFF}",
  ]

  private func typst(_ blocks: [Block]) async -> String {
    let text = await DocumentWriters.fragment(blocks, in: TypstWriter(), words: .english)
    return String(decoding: text.parts.joined(), as: UTF8.self)
  }

  private func typst(_ markdown: String) async -> String {
    await typst(
      MarkdownReader.read(Array(markdown.utf8), path: "a.md", into: DiagnosticCollector())
        .withoutPlaces)
  }

  /// What Typst reads as code or markup, with the strings taken out, and the strings as it reads them.
  private func read(_ text: String) -> (code: String, strings: [String]) {
    var code = ""
    var strings: [String] = []
    var string: String?
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard string != nil else {
        code.unicodeScalars.append(scalar)
        if scalar == "\"" { string = "" }
        continue
      }
      switch scalar {
      case "\"":
        strings.append(string ?? "")
        string = nil
        code += "\""
      case "\\":
        guard let next = scalars.next(), next == "\"" || next == "\\" || next == "n" else {
          Issue.record("an escape that nobody wrote, in \(text)")
          continue
        }
        string?.unicodeScalars.append(next == "n" ? "\n" : next)
      default: string?.unicodeScalars.append(scalar)
      }
    }
    #expect(string == nil, "\(text) ends inside a string")
    return (code, strings)
  }

  /// The text without line ends and control characters, which are no letters.
  private func letters(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value >= 0x20 }
          .filter { $0 != "\u{7F}" && !(0x80..<0xA0).contains($0.value) && $0 != "\u{FEFF}" }
          .filter { !$0.properties.isNoncharacterCodePoint }))
  }

  @Test(arguments: hostileTexts)
  func contentIsLettersAlone(_ text: String) async {
    // As long as the hostile one; a link to “#…” leads to a place in the document.
    let harmless =
      (text.hasPrefix("#") ? "#" : "x")
      + String(
        String.UnicodeScalarView(
          text.unicodeScalars.dropFirst().map { letters(String($0)).isEmpty ? $0 : "x" }))
    let written = read(await typst(QuotedTree.blocks(saying: text)))
    let expected = read(await typst(QuotedTree.blocks(saying: harmless)))
    #expect(written.code.withoutNumbers == expected.code.withoutNumbers)
    #expect(written.strings.count == expected.strings.count)
    let shown = written.strings.filter { letters($0) == letters(text) }
    #expect(shown.count >= 8, "\(written.strings)")
    #expect(!written.strings.joined().unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test(arguments: hostileTexts)
  func whatChartsSayIsLettersAlone(_ text: String) async {
    func names(_ text: String) async -> Set<String> {
      let code = read(await typst(QuotedTree.charts(saying: text).map(\.block))).code
      return Set(code.split { !$0.isLetter && $0 != "-" && $0 != "#" }.map(String.init))
    }
    let written = await names(text)
    #expect(written.isSuperset(of: ["chart", "drawing", "draw-text", "draw-box"]))
    #expect(written.isSubset(of: await names("x").union(["draw-text", "draw-lines", "target"])))
  }

  @Test(arguments: hostileTexts)
  func valuesOfTemplatesStayInsideTheirString(_ text: String) {
    let result = read("\"\(TypstWriter().escaped(text))\"")
    #expect(result.code == "\"\"")
    #expect(result.strings.map(letters) == [letters(text)])
  }

  @Test(arguments: 0..<200)
  func bracketsMatch(seed: UInt64) async {
    var dice = Dice(seed: seed)
    let text = await typst(RandomTree.sections(&dice))
    var open: [Character] = []
    for character in read(text).code {
      switch character {
      case "(": open.append(")")
      case "[": open.append("]")
      case "{": open.append("}")
      case ")", "]", "}": #expect(open.popLast() == character, "\(text)")
      default: continue
      }
    }
    #expect(open.isEmpty, "\(text)")
  }

  @Test func blocksAreCalls() async {
    #expect(
      await typst("Some *words* and [a link](https://b.org).\n\n1. one\n2. two\n\n---\n") == """
        paragraph[#"Some "#emph[#"words"]#" and "#away("https://b.org")[#"a link"]#"."]
        numbers(start: 1, tight: true, ([#"one"],
        [#"two"],
        ))
        divider()

        """)
  }

  @Test func numbersAreAlignedByTheirDecimalMark() async {
    let text = await typst("| n |\n| ---: |\n| 1,234 |\n| 5.25 |\n| 7.5 |\n| 12 % |\n")
    let cells = text.matches(of: #/\[#"([^"]*)"(?:#"([^"]*)")?\]/#).map {
      String($0.output.1) + String($0.output.2 ?? "")
    }
    #expect(
      cells == ["n", "1,234\u{2008}\u{2007}\u{2007}", "5.25", "7.5\u{2007}", "12 %"], "\(text)")
  }

  @Test func blocksSayWhereTheyWereWritten() async {
    let blocks = MarkdownReader.read(
      Array("One.\n\nTwo.\n".utf8), path: "a\"\n).md", firstLine: 7, into: DiagnosticCollector())
    #expect(
      await typst(blocks)
        == "at(\"a\\\" ).md\", 7)\nparagraph[#\"One.\"]\nat(\"a\\\" ).md\", 9)\nparagraph[#\"Two.\"]\n"
    )
  }

  @Test func linesOfCodeAreKept() async {
    #expect(
      await typst("```swift\nlet a = \"b\\\\n\"\n\n\tc\n```\n")
        == "listing(\"let a = \\\"b\\\\\\\\n\\\"\\n\\n    c\", language: \"swift\")\n")
  }

  @Test func footnotesStandWhereTheyAreCalledAndOnlyOnce() async {
    let text = await typst("a[^1] b[^1] c[^2]\n\n[^1]: One.\n[^2]: Two, like this[^2].\n")
    #expect(text.ranges(of: "#note(").count == 2)
    #expect(text.ranges(of: "#note-again(").count == 2)
    #expect(text.ranges(of: "One.").count == 1)
    #expect(
      await typst("a[^1]\n\n[^1]: One.\n\n    Two.\n")
        == "paragraph[#\"a\"#note(\"1\", {[#\"One.\"]\nparagraph[#\"Two.\"]\n})]\n")
  }

  @Test func paragraphsRunTheirOwnWay() async {
    #expect(
      await typst("نص *(Beijing)* عربي\n\nText نص\n") == """
        toward(rtl, paragraph[#"نص "#emph[#"(Beijing)"]#" عربي"])
        paragraph[#"Text نص"]

        """)
  }

  /// Documents for everyone have no heading that skips a level.
  @Test func noHeadingSkipsALevel() async {
    let text = await typst("# a\n\n#### b\n\n##### c\n\n## d\n\n###### e\n")
    let levels = text.matches(of: #/heading-at\(([0-9]),/#).compactMap { Int($0.output.1) }
    #expect(levels == [1, 2, 3, 1, 2])
  }

  @Test func whatIsTooDeepStaysWithoutItsFrames() async {
    let quotes = await typst(String(repeating: "> ", count: 60) + "word\n")
    #expect(quotes.contains("#\"word\""))
    #expect(quotes.ranges(of: "quotation(").count == 10)
    let stresses = await typst([
      Block(.paragraph((0..<60).reduce([.text("word")]) { inner, _ in [.strong(inner)] }))
    ])
    #expect(stresses.contains("#\"word\""))
    #expect(stresses.ranges(of: "#strong").count == 10)
  }

  @Test func onlyPicturesOfTheEditionAreRead() async {
    let asset = Asset(folder: "Configs/a", path: "b \"c\".png", owner: "a")
    let text = await typst([
      Block(.figure(Figure(image: Image(.asset(asset), alternative: [.text("A bee")])))),
      Block(
        .figure(
          Figure(
            image: Image(.address("https://a.org/b.png"), alternative: [.text("A cat")]),
            caption: [.text("Cat")]))),
      Block(
        .paragraph([
          .image(Image(.address("/etc/passwd"), alternative: [.text("A dog")]))
        ])),
      Block(
        .paragraph([
          .image(Image(.asset(asset), alternative: [])), .softBreak,
          .image(Image(.asset(asset), alternative: [.text("A bee")])),
        ])),
      Block(
        .paragraph([
          .text("See "), .image(Image(.asset(asset), alternative: [.text("A bee")])),
        ])),
    ])
    #expect(
      text == """
        picture(image("/assets/a/b \\"c\\".png", alt: "A bee"))
        picture-note("Photo", caption: [#"Cat"])
        paragraph[#"A dog"]
        picture(image("/assets/a/b \\"c\\".png"))
        picture(image("/assets/a/b \\"c\\".png", alt: "A bee"))
        paragraph[#"See "#inline-picture(image("/assets/a/b \\"c\\".png", alt: "A bee"))]

        """)
  }

  @Test func rawTextOfOtherFormatsIsNotPassedOn() async {
    let text = await typst([
      .raw(.html, "#panic()", fallback: [Block(.paragraph([.text("rule")]))]),
      .raw(.typst, "#rect()", fallback: []),
    ])
    #expect(text == "paragraph[#\"rule\"]\n[#rect()]\n")
  }
}

extension String {
  /// The text with every number as 0.
  fileprivate var withoutNumbers: String { replacing(#/[0-9]+/#, with: "0") }
}
