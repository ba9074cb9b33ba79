import BinderyTesting
import Findings
import Foundation
import Proofreading

/// Passages with and without faults, to measure checks on.
///
/// `<set>/<check>.txt` has them for each check: a line `=== wrong` or `=== right` before each, with
/// `plain` behind it if it is no Markdown.
struct ProofCorpus {
  /// Where passages come from.
  enum Collection: String, CaseIterable {
    /// Written along with the checks.
    case own = "Corpus"
    /// Written by somebody who had not seen the checks, measured, and used to make them better.
    case heldOut = "HeldOut"
    /// Written after that, and measured once.
    case fresh = "Fresh"
    /// Written in the way of parishes, clubs and newsletters, measured, and used to make the checks
    /// better.
    case parishes = "Parishes"
  }

  struct Passage {
    /// The check that the passage was written for.
    var code: String
    var isWrong: Bool
    var isMarkdown: Bool
    var text: String

    /// The codes of the findings.
    var found: [String] {
      let lines = SourceLines(text.utf8, path: "passage")
      let text = ProofText(lines, path: "passage", form: isMarkdown ? .markdown : .plain)
      var tally = ProofTally()
      return TextChecks.findings(in: text, by: TextChecks.all, &tally).map(\.code.name)
    }
  }

  /// How a check did.
  struct Score {
    var wrong = 0
    var found = 0
    /// Findings where there is nothing to find.
    var mistaken = 0

    var recall: Int { wrong == 0 ? 0 : found * 100 / wrong }
    var precision: Int { found + mistaken == 0 ? 0 : found * 100 / (found + mistaken) }
  }

  let passages: [Passage]

  init(_ collection: Collection = .own) throws {
    let folder = "\(Repository.location)/Tests/ProofreadingTests/\(collection.rawValue)"
    passages = try TextChecks.codes.flatMap { code in
      try String(contentsOfFile: "\(folder)/\(code.name).txt", encoding: .utf8)
        .components(separatedBy: "=== ").dropFirst().map { part in
          let lines = part.split(
            separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
          return Passage(
            code: code.name, isWrong: lines[0].hasPrefix("wrong"),
            isMarkdown: !lines[0].hasSuffix("plain"), text: String(lines[1]))
        }
    }
  }

  /// How each check did, over all passages.
  var scores: [String: Score] {
    var scores: [String: Score] = [:]
    for passage in passages {
      let found = passage.found
      if passage.isWrong {
        scores[passage.code, default: Score()].wrong += 1
        if found.contains(passage.code) { scores[passage.code, default: Score()].found += 1 }
      }
      for code in found where !passage.isWrong || code != passage.code {
        scores[code, default: Score()].mistaken += 1
      }
    }
    return scores
  }

  /// The table of the documentation.
  static func table() throws -> String {
    let sets = try Collection.allCases.map { try ProofCorpus($0).scores }
    func shown(_ score: Score) -> String {
      "\(score.found) of \(score.wrong), \(score.precision) %"
    }
    func total(_ scores: [String: Score]) -> Score {
      scores.values.reduce(into: Score()) { sum, score in
        sum.wrong += score.wrong
        sum.found += score.found
        sum.mistaken += score.mistaken
      }
    }
    let rows = TextChecks.all.map { check in
      let measures = sets.map { shown($0[check.code.name] ?? Score()) }
      let languages =
        check.languages.contains(.other)
        ? "any" : check.languages.map(\.rawValue.capitalized).sorted().joined(separator: ", ")
      return "| `\(check.code.name)` | \(check.reason) | \(languages) "
        + "| \(measures.joined(separator: " | ")) |"
    }
    return
      ([
        "| check | why | languages | first | second | third | fourth |",
        "| --- | --- | --- | --- | --- | --- | --- |",
      ]
      + rows
      + ["| all | | | \(sets.map { shown(total($0)) }.joined(separator: " | ")) |"]).joined(
        separator: "\n")
  }
}
