import Document
import PreviewNotes

/// Finds the parts of an edition that its outline shows, with what each of them holds.
struct PreviewOutline {
  /// The indices of source files by path.
  let sources: [String: Int]
  /// The units by the folders of their plugins.
  let units: [String: String]
  private(set) var parts: [PreviewMap.Part] = []

  init(of blocks: [Block], sources: [String], units: [String: String]) {
    self.sources = Dictionary(
      uniqueKeysWithValues: sources.enumerated().map { ($0.element, $0.offset) })
    self.units = units
    add(blocks, depth: 0)
  }

  private mutating func add(_ blocks: [Block], depth: Int) {
    for case .group(let group) in blocks.map(\.kind) {
      let traits = group.role.traits
      guard !traits.isNavigation, traits.isStructural || traits.element == .article else {
        continue
      }
      var depth = depth
      if let title = group.title, let anchor = group.anchor {
        var part = PreviewMap.Part(title: title.plainText, anchor: anchor, depth: depth)
        var survey = PartSurvey()
        survey.walk(group.blocks)
        part.words = survey.words
        part.missingPhotographs = survey.missingPhotographs
        part.unit = survey.folders.count == 1 ? survey.folders.first.flatMap { units[$0] } : nil
        if let place = survey.first {
          part.source = sources[place.path]
          part.line = place.line
        }
        parts.append(part)
        depth += 1
      }
      add(group.blocks, depth: depth)
    }
  }
}
