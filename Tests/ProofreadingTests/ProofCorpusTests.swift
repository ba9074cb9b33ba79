import BinderyTesting
import Findings
import Foundation
import Proofreading
import Testing

/// Measures the checks of texts on passages that were written for it.
@Suite struct ProofCorpusTests {
  @Test func thereAreEnoughPassages() throws {
    let corpus = try ProofCorpus()
    for code in TextChecks.codes {
      let own = corpus.passages.filter { $0.code == code.name }
      #expect(own.count(where: \.isWrong) >= 40, "\(code.name)")
      #expect(own.count { !$0.isWrong } >= 40, "\(code.name)")
      #expect(
        Set(own.map { "\($0.isMarkdown) \($0.text)" }).count == own.count,
        "\(code.name) has a passage twice")
    }
  }

  @Test func checksThatAreOnAreRightFourTimesInFive() throws {
    let scores = try ProofCorpus().scores
    for check in TextChecks.standard {
      let score = try #require(scores[check.code.name], "\(check.code.name)")
      #expect(score.precision >= 80, "\(check.code.name)")
      #expect(score.recall >= 50, "\(check.code.name)")
    }
  }

  @Test func rightPassagesHaveNoFindings() throws {
    for passage in try ProofCorpus().passages where !passage.isWrong {
      #expect(passage.found == [], "\(passage.code): \(passage.text)")
    }
  }

  @Test func theDocumentationShowsTheMeasures() throws {
    let path = "\(Repository.location)/Sources/bindery/Documentation.docc/Proofreading.md"
    let page = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(page.range(of: "| check | why |"))
    let end = page.range(of: "\n\n", range: start.lowerBound..<page.endIndex)?.lowerBound
    let expected = page.replacingCharacters(
      in: start.lowerBound..<(end ?? page.endIndex), with: try ProofCorpus.table())
    if ProcessInfo.processInfo.environment["BINDERY_RECORD"] != nil {
      try expected.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(page == expected)
  }

  /// Twice the text takes about twice the time, never four times.
  @Test func timeGrowsWithTheText() throws {
    let corpus = try ProofCorpus()
    let unit = corpus.passages.map(\.text).joined(separator: "\n")
    func seconds(_ copies: Int) -> Double {
      let text = String(repeating: unit + "\n", count: copies)
      var least = Duration.seconds(1000)
      for _ in 0..<2 {
        least = min(
          least,
          ContinuousClock().measure {
            let lines = SourceLines(text.utf8, path: "text")
            var tally = ProofTally()
            _ = TextChecks.findings(in: ProofText(plain: lines), &tally)
          })
      }
      return Double(least.components.attoseconds) / 1e18 + Double(least.components.seconds)
    }
    #expect(seconds(16) < seconds(2) * 24 + 0.05)
  }
}
