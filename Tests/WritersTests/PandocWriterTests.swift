import Document
import Findings
import Foundation
import MarkdownReader
import Testing
import Writers

@Suite struct PandocWriterTests {
  /// What a hostile author would write: each of it means something to Pandoc, or in a file that it makes.
  static let hostileTexts =
    TypstWriterTests.hostileTexts + [
      #"\input{/etc/passwd}"#, "<script>alert(1)</script>", "</w:t></w:r><w:p>",
      "<w:fldSimple w:instr=\"DDEAUTO c:\\\\x\">", "{ INCLUDETEXT \"/etc/passwd\" }", "&xxe;",
      "]]>", "${title}", "`raw`{=openxml}", "::: div", "[text]{custom-style=\"x\"}", "%00",
      "\u{1}\u{8}\u{B}",
    ]

  private func json(_ blocks: [Block], _ target: PandocTarget) async throws -> Any {
    let text = await DocumentWriters.fragment(blocks, in: PandocWriter(target), words: .english)
    return try JSONSerialization.jsonObject(
      with: Data([UInt8(ascii: "[")] + text.parts.joined() + [UInt8(ascii: "]")]))
  }

  /// The strings of text in a tree, its elements without them, and the raw text in it.
  private func read(_ tree: Any) -> (texts: [String], shape: String, raw: [String]) {
    var texts: [String] = []
    var raw: [String] = []
    func walk(_ value: Any) -> String {
      if let object = value as? [String: Any] {
        let kind = object["t"] as? String ?? "?"
        if kind == "Str", let text = object["c"] as? String {
          texts.append(text)
          return "Str"
        }
        if kind.hasPrefix("Raw"), let parts = object["c"] as? [String] {
          raw.append(parts[1])
          return kind
        }
        return "\(kind)(\(object["c"].map(walk) ?? ""))"
      }
      if let list = value as? [Any] { return "[\(list.map(walk).joined(separator: ","))]" }
      if let text = value as? String {
        texts.append(text)
        return "text"
      }
      return "\(value)"
    }
    let shape = walk(tree)
    return (texts, shape, raw)
  }

  /// The text without line ends and control characters, which are no letters.
  private func letters(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value >= 0x20 }
          .filter { $0 != "\u{7F}" && !(0x80..<0xA0).contains($0.value) && $0 != "\u{FEFF}" }
          .filter { !$0.properties.isNoncharacterCodePoint }))
  }

  /// Raw XML without the words for pictures in it.
  private func withoutWords(_ raw: String) -> String {
    raw.replacing(#/<svg:title>[^<]*</svg:title>/#, with: "")
  }

  @Test func picturesOfOpenDocumentComeFromTheModel() async throws {
    let asset = Asset(folder: "Configs/a", path: "my bee.png", owner: "a")
    let picture = Image(.asset(asset), alternative: ["A ", .strong(["bee & co"])])
    let tree = read(try await json([Figure(image: picture, caption: ["Bees"]).block], .odt))
    #expect(!tree.shape.contains("Image"))
    #expect(tree.texts.contains("FigureWithCaption") && tree.texts.contains("FigureCaption"))
    let frame = try #require(tree.raw.first)
    #expect(frame.contains("xlink:href=\"Pictures/assets_2fa_2fmy_20bee.png\""), "\(frame)")
    #expect(frame.contains("<svg:title>A bee &amp; co</svg:title>"), "\(frame)")
    #expect(PandocTarget.odt.packedPath(of: "a/b") != PandocTarget.odt.packedPath(of: "a_2fb"))
  }

  @Test func whatRunsFromTheRightSaysSo() async throws {
    let blocks = [Block(.paragraph(["يعقد مكتب"])), Block(.paragraph(["Words."]))]
    let text = read(try await json(blocks, .odt)).texts
    #expect(text.count { $0 == "Text_20_from_20_the_20_Right" } == 1, "\(text)")
    #expect(!text.contains("Text_20_from_20_the_20_Left"))
    #expect(read(try await json(blocks, .docx)).texts.contains("rtl"))
  }

  @Test func contentsOfOpenDocumentReferToPages() async throws {
    let link: [Inline] = [.link(Link("#a\"&<b", ["Title & more"]))]
    let list = Block(.list(List(items: [List.Item([Block(.paragraph(link))])])))
    let contents = Block(.group(Group(.contents, title: ["Contents"], [list])))
    let tree = read(try await json([contents], .odt))
    #expect(tree.texts.contains("Title & more"))
    let raw = tree.raw.joined()
    #expect(raw.contains("xlink:href=\"#a&quot;&amp;&lt;b\""), "\(raw)")
    #expect(raw.contains("text:ref-name=\"a&quot;&amp;&lt;b\""))
    #expect(raw.hasPrefix("<text:table-of-content ") && raw.hasSuffix("</text:table-of-content>"))
    #expect(raw.contains("text:name=\"Contents_Head\"></text:index-title>"))
  }

  @Test func columnsHaveRoomForTheirLongestWord() async throws {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let header: [Table.Cell] = (["Sector"] + months + ["Longer", "activities"]).map { [.text($0)] }
    let row: [Table.Cell] =
      [[.text("Communication and Information")]] + Array(repeating: [.text("1")], count: 14)
    let written = try await json([Block(.table(Table(header: header, rows: [row])))], .docx)
    let widths = columnWidths(in: written)
    #expect(widths.count == 15)
    #expect(widths.reduce(0, +) <= 1)
    // In points; Noto Sans at 8.8 points sets “Communication” in 66 and “May” in bold in 19.
    #expect(widths[0] * 465 > 66 + 5, "\(widths)")
    #expect(widths[5] * 465 > 19 + 5, "\(widths)")
  }

  /// The widths of the columns of the first table.
  private func columnWidths(in tree: Any) -> [Double] {
    var widths: [Double] = []
    func walk(_ value: Any) {
      if let object = value as? [String: Any] {
        if object["t"] as? String == "ColWidth", let width = object["c"] as? Double {
          widths.append(width)
        }
        object.values.forEach(walk)
      } else if let list = value as? [Any] {
        list.forEach(walk)
      }
    }
    walk(tree)
    return widths
  }

  @Test(arguments: hostileTexts, PandocTarget.allCases)
  func contentIsLettersAlone(_ text: String, _ target: PandocTarget) async throws {
    let written = read(try await json(QuotedTree.blocks(saying: text), target))
    let harmless = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { letters(String($0)).isEmpty || $0 == "#" ? $0 : "x" }))
    let expected = read(try await json(QuotedTree.blocks(saying: harmless), target))
    #expect(written.shape == expected.shape)
    // Words for pictures stand in raw XML, escaped.
    #expect(written.raw.map(withoutWords) == expected.raw.map(withoutWords))
    for raw in written.raw {
      for words in raw.matches(of: #/<svg:title>([^<]*)</svg:title>/#) {
        let unescaped = String(words.output.1).replacing("&lt;", with: "<").replacing(
          "&gt;", with: ">"
        )
        .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
        #expect(letters(unescaped) == letters(text))
      }
    }
    if !letters(text).isEmpty {
      let shown = written.texts.filter { letters($0).contains(letters(text)) }
      #expect(shown.count > 5, "\(written.texts)")
    }
    for text in written.texts {
      #expect(
        text.unicodeScalars.allSatisfy { ($0.value >= 0x20 && $0 != "\u{FFFE}") || $0 == "\n" })
    }
  }

  @Test(arguments: PandocTarget.allCases)
  func everyTreeIsValidJSON(_ target: PandocTarget) async throws {
    var dice = Dice(seed: 18)
    for _ in 0..<60 {
      let tree = read(try await json(RandomTree.sections(&dice), target))
      #expect(!tree.shape.contains("?"), "\(tree.shape)")
    }
  }

  @Test func bookmarksSuitWord() async throws {
    let long = String(repeating: "sustainable-", count: 8)
    let names = ["short-name", "2024", long + "a", long + "b", "中国"]
    let blocks = names.map {
      Block(.group(Group(.section, anchor: $0, title: [.link(Link("#\($0)", ["here"]))], [])))
    }
    let tree = read(try await json(blocks, .docx))
    let found = tree.texts.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(found.count == names.count && Set(found).count == names.count)
    for name in found {
      #expect(tree.texts.contains(name))
      #expect(name.utf16.count <= 40 && name.first?.isLetter == true, "\(name)")
      #expect(name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }, "\(name)")
    }
  }

  @Test func footnotesAreWrittenOnce() async throws {
    let diagnostics = DiagnosticCollector()
    let blocks = MarkdownReader.read(
      Array("One[^a], two[^b], one again[^a].\n\n[^a]: First.\n\n[^b]: Second[^a].\n".utf8),
      path: "a.md", into: diagnostics)
    for target in PandocTarget.allCases {
      let tree = read(try await json(blocks, target))
      #expect(tree.shape.components(separatedBy: "Note(").count == 3, "\(tree.shape)")
      #expect(tree.texts.count { $0 == "First." } == 1)
      #expect(tree.shape.contains("Superscript([Link("))
    }
  }

  @Test func addressesAreValid() async throws {
    let link = Link("https://example.org/a b?c={d}|\"e\"&f=%zz%20#g", ["x"])
    let tree = read(try await json([Block(.paragraph([.link(link)]))], .docx))
    #expect(tree.texts.contains("https://example.org/a%20b?c=%7bd%7d%7c%22e%22&f=%25zz%20#g"))
  }

  @Test func partsHaveTheStyleOfTheirColour() async throws {
    let chapter = Group(
      .chapter, title: ["Health"], color: "#0b5fa5",
      [
        Block(.group(Group(.theme, title: ["Care"], [Block(.paragraph(["Text."]))]))),
        Block(.group(Group(.pullQuote, [Block(.paragraph(["Words."]))]))),
      ])
    let styles = read(try await json([Block(.group(chapter))], .docx)).texts
    for style in ["Chapter Band 0B5FA5", "Accent 0B5FA5", "Pull Quote 0B5FA5"] {
      #expect(styles.contains(style), "\(styles)")
    }
    #expect(
      read(try await json([Block(.group(chapter))], .odt)).texts
        .contains("Pull_20_Quote_20_0B5FA5"))
    #expect(
      read(try await json([Block(.group(chapter))], .epub)).texts.contains("accent-0b5fa5"))
  }
}
