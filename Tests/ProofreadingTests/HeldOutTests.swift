import Foundation
import Proofreading
import Testing

/// Measures the checks on passages whose author had not seen them.
@Suite struct HeldOutTests {
  @Test(arguments: [ProofCorpus.Collection.heldOut])
  func report(_ collection: ProofCorpus.Collection) throws {
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
