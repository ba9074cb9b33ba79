import Assembling
import Document
import Findings

/// Finds links whose target does not exist in the edition.
struct BrokenLink: Check {
  let code = DiagnosticCode(
    "broken-link", .warning, cause: "A link leads to a part that this edition does not contain.",
    example: "This follows up [the forum](record:education-fourm-on-teaching).",
    cure: "Correct the link; until then, its words appear as plain text.")

  let triggering: [CheckExample] = [
    .text("See ‸[the forum](record:health-fourm).\n"),
    .text("See ‸[the forum](record:forum).\n"),
    .text("First.\n\nSee ‸[below](#health-fourm).\n"),
  ]
  let nonTriggering: [CheckExample] = [
    .text("See [the forum](record:health-forum), [the forum](#health-forum) or [the top](#).\n"),
    .text("See [elsewhere](https://www.example.org/#health-fourm).\n"),
  ]

  func findings(in survey: AssemblySurvey) -> [Diagnostic] {
    guard !survey.brokenLinks.isEmpty else { return [] }
    var known = KnownWords(survey.anchors.keys.sorted())
    let units = Self.units(of: survey.brokenLinks, known.words)
    return survey.brokenLinks.map { link in
      let opening = link.destination.hasPrefix("#") ? 1 : 7  // the length of ‘record:’
      if opening == 7, let anchor = units[link.destination.dropFirst(opening)] {
        return finding(
          "‘\(link.destination)’ does not name the unit; did you mean ‘record:\(anchor)’?",
          at: link.place?.start, fix: "write ‘record:\(anchor)’")
      }
      // Only the start of the link, because its text is not the anchor and cannot be replaced.
      return UnknownWord(
        code, "‘\(link.destination)’ leads nowhere in this edition",
        word: String(link.destination.dropFirst(opening)), at: link.place?.start, help: .nothing
      ).finding(among: &known)
    }
  }

  /// The anchors of the records that links name without their units, by the ids of the records.
  private static func units(of links: [Link], _ anchors: [String]) -> [Substring: String] {
    let asked = Set(links.map { $0.destination.dropFirst(7) })
    // Only a text as long as one of the requested anchors can be one.
    let lengths = Set(asked.map(\.utf8.count).filter { $0 <= KnownWords.maxLength })
    var units: [Substring: String] = [:]
    for anchor in anchors {
      let bytes = anchor.utf8
      var rest = bytes.count
      for (index, byte) in zip(bytes.indices, bytes) {
        rest -= 1
        guard byte == UInt8(ascii: "-"), lengths.contains(rest) else { continue }
        let id = anchor[bytes.index(after: index)...]
        if asked.contains(id), units[id] == nil { units[id] = anchor }
      }
    }
    return units
  }
}
