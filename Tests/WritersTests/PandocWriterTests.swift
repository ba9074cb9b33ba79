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

  @Test(arguments: hostileTexts, PandocTarget.allCases)
  func contentIsLettersAlone(_ text: String, _ target: PandocTarget) async throws {
    let written = read(try await json(QuotedTree.blocks(saying: text), target))
    let harmless = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { letters(String($0)).isEmpty || $0 == "#" ? $0 : "x" }))
    let expected = read(try await json(QuotedTree.blocks(saying: harmless), target))
    #expect(written.shape == expected.shape)
    #expect(written.raw == expected.raw)
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
