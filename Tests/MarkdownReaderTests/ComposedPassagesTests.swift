import BinderyTesting
import CSVReader
import Findings
import MarkdownReader
import Testing
import YAMLReader

/// Bindery traces Markdown in a value of another file back to that file.
@Suite struct ComposedPassagesTests {
  private func place(of word: String, in passages: [Passage]) -> Place? {
    passages.lazy.compactMap { passage in
      passage.text.text.firstRange(of: word).map { passage.text.place(of: $0) }
    }.first
  }

  private func expected(_ text: MarkedText) -> Place {
    Place(
      path: "a.md", line: text.marks[0].line, column: text.marks[0].column,
      end: .init(line: text.marks[1].line, column: text.marks[1].column))
  }

  @Test(arguments: [
    "summary: |\n  One *two* of\n  [three ‸word‸](/a \"t\") é.\n",
    "summary: |\n  - one\n    ‸word‸\n\n  > two\n",
    "summary: >-\n  One **two**\n  \\*‸word‸\\*.\n",
    "summary: \"\\u00e9 *one*\\n\\n&amp; ‸word‸\"\n",
    "summary: 'it''s **‸word‸**'\n",
    "summary: one\n  *two* ‸word‸\n",
    "summary: |\n  | a | b |\n  |---|---|\n  | c | **‸word‸** |\n",
  ])
  func markdownInYAMLUnderFrontMatter(marked: String) throws {
    let text = MarkedText("---\ntitle: é\n\(marked)---\nBody.\n")
    let yaml = text.text.dropFirst(4)
    let front = yaml.utf8[..<(yaml.firstRange(of: "\n---\n")?.lowerBound ?? yaml.endIndex)]
    let bytes = Array(front) + [UInt8(ascii: "\n")]
    let node = try #require(
      YAMLReader.read(bytes, path: "a.md", firstLine: 2, into: DiagnosticCollector()))
    let lines = SourceLines(bytes, path: "a.md", firstLine: 2)
    let value = try #require(node.pairs.last?.value.locatedText(in: lines))
    #expect(place(of: "word", in: MarkdownReader.passages(of: value)) == expected(text))
  }

  @Test func markdownInTables() throws {
    let text = MarkedText("a,\"say \"\"*one*\"\",\nthe **‸word‸**\"\n")
    let rows = try #require(
      CSVReader.read(Array(text.text.utf8), path: "a.md", into: DiagnosticCollector())?.rows)
    let cell = rows[0].cells[1].locatedText(in: SourceLines(text.text.utf8, path: "a.md"))
    #expect(place(of: "word", in: MarkdownReader.passages(of: cell)) == expected(text))
  }
}
