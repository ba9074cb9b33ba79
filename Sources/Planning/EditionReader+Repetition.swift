import Findings

extension EditionReader {
  /// The maximum number of sections that show the same.
  private static let maxRepetition = 20

  /// Reports content that more sections show than any reader would want.
  ///
  /// Each shows all of it again, and a few lines of configuration could fill a disk.
  func checkRepetition(of sections: [SectionPlan]) {
    var counts: [String: Int] = [:]
    for section in sections.flatMap(\.withDescendants) {
      guard let (name, key) = section.wholeSource else { continue }
      counts[key, default: 0] += 1
      guard counts[key, default: 0] > Self.maxRepetition else { continue }
      diagnostics.report(
        .sourceRepeated(name, limit: Self.maxRepetition, at: section.place))
      return
    }
  }
}

extension SectionPlan {
  /// The source that the section shows in full: its name, and a key that identifies it; nil if the
  /// section selects from a source.
  fileprivate var wholeSource: (name: String, key: String)? {
    guard only.isEmpty, limit == nil else { return nil }
    switch source {
    case .file(let file): return (file.value, "file \(file.value)")
    case .sector(let sector, let fragments):
      return (
        sector.value, "sector \(sector.value) \(fragments.map(\.value).joined(separator: " "))"
      )
    case .collection(let plan):
      return (plan.kind, "\(plan.kind) \(plan.from.map(\.value).joined(separator: " "))")
    case nil: return nil
    }
  }
}
