import BinderyTesting
import Findings
import Testing
import YAMLReader

@Suite struct YAMLReaderTests {
  private func read(
    _ text: String, limits: YAMLLimits = YAMLLimits()
  ) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    let diagnostics = DiagnosticCollector()
    let node = YAMLReader.read(
      Array(text.utf8), path: "a.yaml", limits: limits, into: diagnostics)
    return (node, diagnostics.ordered)
  }

  @Test func nodesKnowWhereTheyStartAndEnd() throws {
    let node = try #require(read("title: Дзуд\nplaces:\n  - 北京\n  - Beijing\n").node)
    let pairs = node.pairs
    #expect(pairs.map(\.name) == ["title", "places"])
    #expect(pairs[0].value.place == place(1, 8, to: 1, 12))
    let items = pairs[1].value.items
    #expect(items.map(\.text) == ["北京", "Beijing"])
    #expect(items[1].place == place(4, 5, to: 4, 12))
    #expect(pairs[1].value.place == place(3, 3, to: 4, 12))
    #expect(node.place == place(1, 1, to: 4, 12))
  }

  private func place(_ line: Int, _ column: Int, to endLine: Int, _ endColumn: Int) -> Place {
    Place(path: "a.yaml", line: line, column: column, end: .init(line: endLine, column: endColumn))
  }

  @Test(arguments: [
    "a: ‸two  words‸  # said\nb: 1\n",
    "a: ‸\"x\\ty\"‸ \nb: 1\n",
    "a: ‸'it''s\n  so'‸\n",
    "a: ‸two\n   lines‸\n\n\nb: 1\n",
    "a: ‸[1, {b: 2} ]‸ # list\nb: 1\n",
    "a:\n  ‸b: 1\n  c: [2]‸\n\n# done\nd: 1\n",
    "a:\n  ‸- 1\n  - b: \"2\"‸\n\n\nd: 1\n",
    "a: ‸|\n  two\n\n  lines‸\n\n\nb: 1\n",
    "a: ‸>-\n  folded\n  lines é‸  \n# comment\nb: 1\n",
    "a: ‸|+2\n    kept‸\n  \n\nb: 1\n",
    "a: ‸|\n  no line end‸",
    "a: ‸|\n  no line end‸\nb: 1",
    "a: ‸|\r\n  two\r\n  lines‸\r\n\r\nb: 1\r\n",
    "a:\n  b: ‸|\n    deep‸\n  c: 1\n",
    "a: ‸&x |\n  named‸\n\n",
  ])
  func valuesEndWhereTheirTextDoes(marked: String) throws {
    let text = MarkedText(marked)
    var value = try #require(read(text.text).node?.pairs.first?.value)
    if marked.hasPrefix("a:\n  b: ‸") { value = try #require(value.pairs.first?.value) }
    #expect(
      value.place
        == place(
          text.marks[0].line, text.marks[0].column, to: text.marks[1].line, text.marks[1].column)
    )
  }

  @Test func quotedWordsAreTexts() throws {
    let node = try #require(read("[~, \"~\", 12]").node)
    #expect(node.items.map(\.isNull) == [true, false, false])
  }

  @Test func anEmptyTextHasNoNode() {
    let (node, diagnostics) = read("# only a comment\n")
    #expect(node == nil)
    #expect(diagnostics.isEmpty)
  }

  @Test func duplicateKeysNameBothPlaces() throws {
    let (node, diagnostics) = read("a: 1\nb: 2\na: 3\n")
    #expect(node != nil)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.code.name == "yaml-duplicate-key")
    #expect(diagnostic.place == place(3, 1, to: 3, 2))
    #expect(diagnostic.notes.first?.place == place(1, 1, to: 1, 2))
  }

  @Test(arguments: [
    ("a:\n‸\tb: 1\n", "yaml-tab"),
    ("a: ‸*other\n", "yaml-unknown-anchor"),
    ("a: 1\n‸---\nb: 2\n", "yaml-several-documents"),
    ("a: ‸\"open\n", "yaml-syntax"),
    ("‸{[a]: 1}", "yaml-key-not-text"),
  ])
  func errorsNameTheirPlace(marked: String, code: String) throws {
    let text = MarkedText(marked)
    let diagnostic = try #require(read(text.text).diagnostics.first)
    #expect(diagnostic.code.name == code)
    if code != "yaml-key-not-text" {
      #expect(diagnostic.place?.line == text.mark?.line)
      #expect(diagnostic.place?.column == text.mark?.column)
    }
  }

  @Test func aliasesRepeatNodes() throws {
    let node = try #require(read("a: &x {b: 1}\nc: *x\n").node)
    #expect(node.pairs.map { $0.value.pairs.map(\.name) } == [["b"], ["b"]])
    #expect(node.pairs[0].value.place == node.pairs[1].value.place)
  }

  @Test func aliasBombsAreRefused() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let before = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(before)]\n"
    }
    let (node, diagnostics) = read(text)
    #expect(node == nil)
    #expect(diagnostics.map(\.code.name) == ["yaml-too-many-aliases"])
  }

  @Test func deepNestingIsRefused() {
    let text = String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
    #expect(read(text).diagnostics.map(\.code.name) == ["yaml-too-deep"])
  }

  @Test func greatSizeIsRefused() {
    #expect(
      read("a: 12345", limits: YAMLLimits(bytes: 7)).diagnostics.map(\.code.name)
        == ["yaml-too-large"])
  }

  @Test func foreignBytesAreNamed() {
    let diagnostics = DiagnosticCollector()
    let bytes = Array("a: 1\nb: é".utf8) + [0xFF, 0x0A]
    #expect(YAMLReader.read(bytes, path: "a.yaml", into: diagnostics) == nil)
    #expect(diagnostics.ordered.map(\.code.name) == ["yaml-bad-character"])
    #expect(diagnostics.ordered.first?.place == Place(path: "a.yaml", line: 2, column: 5))
  }

  @Test func manyKeysAreReadInLinearTime() {
    let text = (0..<200_000).map { "k\($0): 1\n" }.joined()
    let (node, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    #expect(node?.pairs.count == 200_000)
  }
}
