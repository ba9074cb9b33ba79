import Findings

/// Texts requested together that are not of one edition, such as the files of a folder.
struct TextGroups {
  /// All texts as one.
  let joined: ProofText
  private let groupOfPath: [String: Int]

  init(_ groups: [[ProofText]]) {
    joined = ProofText(joining: groups.flatMap(\.self))
    var groupOfPath: [String: Int] = [:]
    for (index, group) in groups.enumerated() {
      for text in group {
        if let path = text.blocks.first?.text.place(ofBytes: 0..<0).path {
          groupOfPath[path] = index
        }
      }
    }
    self.groupOfPath = groupOfPath
  }

  /// The findings whose two places are in different groups; the rest are found in each group
  /// separately.
  func between(_ findings: [Diagnostic]) -> [Diagnostic] {
    findings.filter { finding in
      guard let place = finding.place, let other = finding.notes.first?.place else { return false }
      return groupOfPath[place.path] != groupOfPath[other.path]
    }
  }
}
