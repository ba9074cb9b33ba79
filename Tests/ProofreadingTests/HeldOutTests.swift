import Foundation
import Proofreading
import Testing

/// Measures the checks on passages that were not written along with them.
@Suite struct HeldOutTests {
  @Test func thereAreEnoughPassages() throws {
    let passages = try ProofCorpus(.heldOut).passages
    for code in TextChecks.codes {
      let own = passages.filter { $0.code == code.name }
      #expect(own.count(where: \.isWrong) >= 15, "\(code.name)")
      #expect(own.count { !$0.isWrong } >= 25, "\(code.name)")
    }
  }

  /// A check that is not right four times in five is off unless it is asked for.
  @Test func checksThatAreOnAreRightFourTimesInFive() throws {
    for collection in [ProofCorpus.Collection.heldOut, .fresh, .parishes] {
      let scores = try ProofCorpus(collection).scores
      for check in TextChecks.standard {
        let score = try #require(scores[check.code.name], "\(check.code.name)")
        #expect(score.precision >= 80, "\(collection) \(check.code.name)")
        #expect(score.recall >= 50, "\(collection) \(check.code.name)")
      }
    }
  }

  /// `BINDERY_SHOW=Fresh swift test --filter HeldOutTests` shows what was missed or found by mistake.
  @Test func mistakesAreShownWhenAskedFor() throws {
    guard let name = ProcessInfo.processInfo.environment["BINDERY_SHOW"],
      let collection = ProofCorpus.Collection(rawValue: name)
    else { return }
    let corpus = try ProofCorpus(collection)
    for (code, score) in corpus.scores.sorted(by: { $0.key < $1.key }) {
      print("SCORE", code, score.found, score.wrong, score.mistaken, score.recall, score.precision)
    }
    for passage in corpus.passages {
      let found = passage.found
      if passage.isWrong, !found.contains(passage.code) {
        print("MISSED", passage.code, found, passage.text)
      }
      let others = found.filter { !passage.isWrong || $0 != passage.code }
      if !others.isEmpty { print("MISTAKEN", passage.code, passage.isWrong, others, passage.text) }
    }
  }
}
