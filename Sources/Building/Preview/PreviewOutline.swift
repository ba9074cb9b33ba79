import Document
import PreviewNotes

/// Finds the parts of an edition that its outline shows, with the content of each.
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
    _ = add(blocks, depth: 0)
  }

  /// Adds the parts among blocks, and those in them.
  ///
  /// - Returns: the content of the blocks, each word counted once on the way.
  private mutating func add(_ blocks: [Block], depth: Int) -> PartSurvey {
    var whole = PartSurvey()
    for block in blocks {
      whole.visit(block)
      guard case .group(let group) = block.kind, isPart(group) else {
        whole.walkContent(of: block)
        continue
      }
      whole.walk(group.title ?? [])
      whole.add(inner(of: group, depth: depth))
    }
    return whole
  }

  private func isPart(_ group: Group) -> Bool {
    let traits = group.role.traits
    return !traits.isNavigation && (traits.isStructural || traits.element == .article)
  }

  /// Adds a group, if it has a title, and the parts in it.
  private mutating func inner(of group: Group, depth: Int) -> PartSurvey {
    guard let title = group.title, let anchor = group.anchor else {
      return add(group.blocks, depth: depth)
    }
    let index = parts.count
    parts.append(PreviewMap.Part(title: title.plainText, anchor: anchor, depth: depth))
    let survey = add(group.blocks, depth: depth + 1)
    parts[index].words = survey.words
    parts[index].missingPhotographs = survey.missingPhotographs
    parts[index].unit =
      survey.folders.count == 1 ? survey.folders.first.flatMap { units[$0] } : nil
    if let place = survey.first {
      parts[index].source = sources[place.path]
      parts[index].line = place.line
    }
    return survey
  }
}
