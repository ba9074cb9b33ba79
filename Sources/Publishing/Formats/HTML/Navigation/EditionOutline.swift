import Document
import Wording
import Writers

/// The navigation data of an edition: its sections with their lengths, and the targets of jumps.
struct EditionOutline {
  /// A section that the table of contents lists.
  struct Entry {
    var anchor: String
    var title: String
    /// The colour of the unit whose chapter it is.
    var color: String?
    var isChapter: Bool
    /// How long it takes to read, in minutes.
    var minutes: Int
    var children: [Entry] = []
  }

  /// A part that one can jump to.
  struct Target {
    var anchor: String
    var title: String
  }

  /// The themes of a unit.
  struct ThemeGroup {
    var unit: String
    var themes: [Target]
  }

  /// The sections of the top level.
  private(set) var entries: [Entry] = []
  /// The chapters of units.
  private(set) var units: [Target] = []
  /// The themes by unit.
  private(set) var themes: [ThemeGroup] = []
  /// The records by country, the countries in the order of their names.
  private(set) var countries: [(name: String, records: [Target])] = []

  /// The parts that one reads one after the other: the chapters of units, and the sections that hold
  /// none.
  private(set) var readingOrder: [Entry] = []
  /// The anchors of the parts that one reads one after the other.
  private(set) var parts: Set<String> = []

  /// Titles with that of their chapter, by the anchors of parts that share their title with others:
  /// links to them have names that make sense alone.
  private(set) var fullTitles: [String: String] = [:]

  private var byTitle: [String: [(anchor: String, unit: String?)]] = [:]
  private let lengths: [String: Int]
  private let speed: ReadingSpeed
  private var byCountry: [String: [Target]] = [:]

  /// Looks through an edition.
  init(_ assembly: Assembly, lengths: [String: Int]) {
    self.lengths = lengths
    speed = ReadingSpeed(of: assembly.metadata.language)
    entries = assembly.blocks.compactMap { entry($0, depth: 1) }
    for block in assembly.blocks { collect(block, unit: nil) }
    countries = byCountry.map { ($0.key, $0.value) }
      .sorted { SortKey($0.name) < SortKey($1.name) }
    byCountry = [:]
    readingOrder = entries.flatMap { entry in
      let chapters = entry.children.filter(\.isChapter)
      return chapters.isEmpty ? [entry] : chapters
    }
    for (title, parts) in byTitle where parts.count > 1 {
      for case (let anchor, let unit?) in parts where unit != title {
        fullTitles[anchor] = "\(title) – \(unit)"
      }
    }
    byTitle = [:]
    parts = Set(readingOrder.map(\.anchor))
  }

  private func entry(_ block: Block, depth: Int) -> Entry? {
    guard case .group(let group) = block.kind, group.role.traits.isSection,
      let anchor = group.anchor, let title = group.title
    else { return nil }
    var entry = Entry(
      anchor: anchor, title: title.plainText, color: group.color,
      isChapter: group.role == .chapter, minutes: speed.minutes(lengths[anchor] ?? 0))
    if depth < 2 { entry.children = group.blocks.compactMap { self.entry($0, depth: depth + 1) } }
    return entry
  }

  /// Collects units, themes and records; the content of records is skipped.
  private mutating func collect(_ block: Block, unit: String?) {
    guard case .group(let group) = block.kind else { return }
    let target = group.title.flatMap { title in
      group.anchor.map { Target(anchor: $0, title: title.plainText) }
    }
    var unit = unit
    switch group.role {
    case .chapter:
      if let target {
        units.append(target)
        unit = target.title
      }
    case .theme:
      if let target { add(theme: target, of: unit ?? "") }
    default: break
    }
    if let target {
      for country in group.countries { byCountry[country, default: []].append(target) }
    }
    guard group.role.traits.isStructural else { return }
    if let target { byTitle[target.title, default: []].append((target.anchor, unit)) }
    for block in group.blocks { collect(block, unit: unit) }
  }

  /// The most parts that the contents of a page list inside its own.
  private static let listedParts = 60

  /// The entries for the page of a part: its parts with titles and the parts in these, but only the
  /// outer ones if there are many.
  ///
  /// - Parameter blocks: the blocks of the page.
  func inside(_ blocks: [Block]) -> [Entry] {
    for case .group(let group) in blocks.map(\.kind) {
      if let anchor = group.anchor, parts.contains(anchor) {
        let (parts, outer) = (inner(group.blocks, depth: 1), inner(group.blocks, depth: 2))
        let count = parts.reduce(parts.count) { $0 + $1.children.count }
        return count <= Self.listedParts ? parts : outer.count <= Self.listedParts ? outer : []
      }
      let found = inside(group.blocks)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func inner(_ blocks: [Block], depth: Int) -> [Entry] {
    blocks.flatMap { block -> [Entry] in
      guard case .group(let group) = block.kind, !group.role.traits.isNavigation else { return [] }
      guard let anchor = group.anchor, let title = group.title else {
        return inner(group.blocks, depth: depth)
      }
      return [
        Entry(
          anchor: anchor, title: title.plainText, isChapter: false, minutes: 0,
          children: depth < 2 ? inner(group.blocks, depth: depth + 1) : [])
      ]
    }
  }

  private mutating func add(theme: Target, of unit: String) {
    if themes.last?.unit == unit {
      themes[themes.count - 1].themes.append(theme)
    } else {
      themes.append(ThemeGroup(unit: unit, themes: [theme]))
    }
  }
}
