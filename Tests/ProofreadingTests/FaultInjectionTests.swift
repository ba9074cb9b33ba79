import BinderyTesting
import Findings
import Foundation
import Proofreading
import Testing

/// Puts random faults into texts, and counts the checks' findings.
@Suite struct FaultInjectionTests {
  /// The score for faults of one kind.
  struct Score {
    var fault: FaultInjector.Fault
    var found = 0
    /// Findings in the texts without the fault.
    var mistaken = 0

    var recall: Int { found * 100 / FaultInjectionTests.rounds }
  }

  private static let rounds = 200

  private static func codes(_ text: String) -> [String] {
    let lines = SourceLines(text.utf8, path: "text")
    var tally = ProofTally()
    return TextChecks.findings(in: ProofText(lines, path: "text", form: .markdown), &tally)
      .map(\.code.name)
  }

  static let scores: [Score] = FaultInjector.Fault.allCases.enumerated().map { number, fault in
    var injector = FaultInjector(seed: UInt64(number) &* 7919 &+ 17)
    var score = Score(fault: fault)
    for _ in 0..<rounds {
      let (right, wrong) = injector.texts(with: fault)
      score.mistaken += codes(right).count
      if !fault.codes.isDisjoint(with: codes(wrong)) { score.found += 1 }
    }
    return score
  }

  @Test func mostFaultsAreFoundAndNothingElse() {
    for score in Self.scores {
      #expect(score.recall >= 80, "\(score.fault.rawValue): \(score.recall) %")
      #expect(score.mistaken == 0, "\(score.fault.rawValue)")
    }
  }

  @Test func theDocumentationShowsTheRecall() throws {
    let table =
      (["| fault | found |", "| --- | --- |"]
      + Self.scores.map { "| \($0.fault.rawValue) | \($0.recall) % |" }).joined(separator: "\n")
    let path = "\(Repository.location)/Sources/bindery/Documentation.docc/Proofreading.md"
    let page = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(page.range(of: "| fault | found |"))
    let end = page.range(of: "\n\n", range: start.lowerBound..<page.endIndex)?.lowerBound
    let expected = page.replacingCharacters(
      in: start.lowerBound..<(end ?? page.endIndex), with: table)
    if ProcessInfo.processInfo.environment["BINDERY_RECORD"] != nil {
      try expected.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(page == expected)
  }
}
