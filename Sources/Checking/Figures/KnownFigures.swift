import Findings

/// The figures to compare a misspelt id with: those of its unit if the unit exists, otherwise all.
///
/// The comparison leaves out the unit, because a common prefix makes unrelated names look similar.
package struct KnownFigures {
  private var all: KnownWords
  private var ofUnits: [Substring: KnownWords]

  /// Makes the set of figures by their ids, in order of preference.
  package init(_ ids: [String]) {
    all = KnownWords(ids)
    ofUnits = Dictionary(grouping: ids, by: Self.unit).mapValues { ids in
      KnownWords(ids.map { String($0.dropFirst(Self.unit(of: $0).count)) })
    }
  }

  /// The id of the figure probably intended; nil if none is similar enough.
  package mutating func nearest(to id: String) -> String? {
    let unit = Self.unit(of: id)
    guard ofUnits[unit] != nil else { return all.nearest(to: id) }
    return ofUnits[unit]?.nearest(to: String(id.dropFirst(unit.count))).map { unit + $0 }
  }

  /// A finding about an unknown figure, suggesting the one probably intended, if any.
  ///
  /// - Parameters:
  ///   - code: the kind of finding.
  ///   - message: the message without a suggestion.
  ///   - id: the unknown figure.
  ///   - place: the place of the id.
  mutating func finding(
    _ code: DiagnosticCode, _ message: String, id: String, at place: Place?
  ) -> Diagnostic {
    let unit = Self.unit(of: id)
    guard ofUnits[unit] != nil else {
      return UnknownWord(code, message, word: id, at: place).finding(among: &all)
    }
    return UnknownWord(
      code, message, word: String(id.dropFirst(unit.count)), at: place, behind: String(unit)
    ).finding(among: &ofUnits[unit, default: KnownWords([])])
  }

  /// The prefix of a figure's id: its unit and the dot.
  private static func unit(of id: String) -> Substring {
    id.firstIndex(of: ".").map { id[...$0] } ?? ""
  }
}
