import Findings
import Testing
import YAMLReader

@Suite struct FoldedLinesTests {
  @Test(arguments: [
    ("我们\n  与伙伴", "我们与伙伴"), ("我们 与\n  伙伴", "我们 与伙伴"), ("\"我们\n  与\"", "我们与"),
    ("'いま\n  から'", "いまから"), (">\n  我们\n  与伙伴\n", "我们与伙伴\n"), ("우리\n  는", "우리 는"),
    ("|\n  我们\n  与\n", "我们\n与\n"), ("我们\n\n  与", "我们\n与"), ("a\n  b", "a b"),
    ("\"我 \\\n  们\n  与\"", "我 们与"), ("\"我\\\n  们\n  与\"", "我们与"),
    ("\"我\n  \\\n  们\n  与\"", "我 们与"), ("\"我\\\n\n  们\n  与\"", "我\n们与"),
    (">\n  我们\n  与伙\n    伴\n  们\n", "我们与伙\n  伴\n们\n"), (">\n  我 \n  们\n  与\n", "我  们与\n"),
    ("> # 我\n  们\n  与\n", "们与\n"), ("> # 我\n  们\n\n  与\n  伙\n", "们\n与伙\n"),
  ])
  func linesBetweenIdeographsAreJoined(written: String, text: String) throws {
    let yaml = "名 称: 前\na: \(written)\n"
    let node = try #require(
      YAMLReader.read(Array(yaml.utf8), path: "a.yaml", into: DiagnosticCollector()))
    let value = try #require(node.pairs.last?.value)
    #expect(value.text == text)
    // The traced passages contain the same text.
    let lines = SourceLines(yaml.utf8, path: "a.yaml")
    #expect(value.locatedText(in: lines)?.text == text)
  }
}
