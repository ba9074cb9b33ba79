import BinderyTesting
import Findings
import Proofreading
import Testing

/// Runs every example of every check of texts.
@Suite struct TextExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var check: any TextCheck
    var number: Int
    var example: TextExample

    var testDescription: String { "\(check.code.name) \(number)" }
  }

  private static func cases(_ examples: (any TextCheck) -> [TextExample]) -> [Case] {
    TextChecks.all.flatMap { check in
      examples(check).enumerated().map { Case(check: check, number: $0 + 1, example: $1) }
    }
  }

  private func findings(_ example: TextExample) -> (findings: [Diagnostic], marked: Place?) {
    let marked = MarkedText(example.text)
    let lines = SourceLines(marked.text.utf8, path: "text")
    let text = ProofText(lines, path: "text", form: example.isMarkdown ? .markdown : .plain)
    var tally = ProofTally()
    return (
      TextChecks.findings(in: text, by: TextChecks.all, &tally),
      marked.mark.map { Place(path: "text", line: $0.line, column: $0.column) }
    )
  }

  @Test func everyCheckHasExamplesAndAUniqueName() {
    for check in TextChecks.all {
      #expect(!check.triggering.isEmpty, "\(check.code.name)")
      #expect(!check.nonTriggering.isEmpty, "\(check.code.name)")
      #expect(!check.languages.isEmpty)
    }
    #expect(Set(TextChecks.codes.map(\.name)).count == TextChecks.all.count)
  }

  @Test(arguments: cases(\.triggering)) func examplesLeadToOneFinding(_ test: Case) throws {
    let (findings, place) = findings(test.example)
    let marked = try #require(place, "the example marks no place")
    #expect(findings.map(\.code.name) == [test.check.code.name], "\(findings)")
    #expect(findings.compactMap(\.place?.start) == [marked], "\(findings)")
  }

  @Test(arguments: cases(\.nonTriggering)) func otherExamplesLeadToNoFinding(_ test: Case) {
    let (findings, _) = findings(test.example)
    #expect(findings == [])
  }
}
