/// Where the parts of each of several pages are in an edition's outline.
struct Whereabouts {
  /// A section of the outline, and the one inside it.
  struct Position {
    var entry: Int
    var child: Int?
  }

  /// The first section of each page, by the page's path.
  private(set) var positions: [String: Position] = [:]
  /// The positions, in reading order, of the parts of each page.
  private(set) var turns: [String: [Int]] = [:]
  /// The number of sections that the outline lists.
  private(set) var count = 0

  /// Knows no pages.
  init() {}

  /// Looks through an outline.
  ///
  /// - Parameter addresses: the pages of parts by their anchors.
  init(_ outline: EditionOutline, _ addresses: [String: String]) {
    for (index, entry) in outline.entries.enumerated() {
      count += 1 + entry.children.count
      for (number, child) in entry.children.enumerated() {
        guard let page = addresses[child.anchor], positions[page] == nil else { continue }
        positions[page] = Position(entry: index, child: number)
      }
      guard let page = addresses[entry.anchor], positions[page] == nil else { continue }
      positions[page] = Position(entry: index)
    }
    for (index, entry) in outline.readingOrder.enumerated() {
      guard let page = addresses[entry.anchor] else { continue }
      turns[page, default: []].append(index)
    }
  }
}
