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
    #expect(pairs[0].value.place == Place(path: "a.yaml", line: 1, column: 8))
    #expect(pairs[0].value.end == (1, 12))
    let items = pairs[1].value.items
    #expect(items.map(\.text) == ["北京", "Beijing"])
    #expect(items[1].place == Place(path: "a.yaml", line: 4, column: 5))
  }

  @Test func quotedWordsAreTexts() throws {
    let node = try #require(read("[~, \"~\", 12]").node)
    #expect(node.items.map(\.isNull) == [true, false, false])
  }

  @Test func nothingIsNoNode() {
    let (node, diagnostics) = read("# only a comment\n")
    #expect(node == nil)
    #expect(diagnostics.isEmpty)
  }

  @Test func duplicateKeysNameBothPlaces() throws {
    let (node, diagnostics) = read("a: 1\nb: 2\na: 3\n")
    #expect(node != nil)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.code.name == "yaml-duplicate-key")
    #expect(diagnostic.place == Place(path: "a.yaml", line: 3, column: 1))
    #expect(diagnostic.notes.first?.place == Place(path: "a.yaml", line: 1, column: 1))
  }

  @Test(arguments: [
    ("a:\n‸\tb: 1\n", "yaml-tab"),
    ("a: ‸*other\n", "yaml-unknown-anchor"),
    ("a: 1\n‸---\nb: 2\n", "yaml-several-documents"),
    ("a: \"open\n‸", "yaml-syntax"),
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
