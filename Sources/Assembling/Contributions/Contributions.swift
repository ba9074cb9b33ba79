package import Document
package import Findings
import SectorKit

/// The contributions to an edition, by the place of the section.
package struct Contributions {
  /// The contribution of one unit.
  package struct Entry {
    var mark: ContributionMark
    var result: Result<Contribution, Diagnostic>
    /// The source files of a chapter; empty for collections.
    var sources: [String]
    /// Whether the section collects records from the contribution, rather than showing fragments.
    var isForCollection = false

    /// Whether the unit's contribution has records of a collection's kind.
    func gives(_ collection: any Collection) -> Bool {
      guard let type = collection.pluginKind, case .success(let contribution) = result else {
        return false
      }
      return contribution.records.types.contains { $0 == type }
    }

    /// The unit's ID.
    var sector: String { mark.sector }
  }

  private var entries: [Entry] = []
  private var positions: [Place: [Int]] = [:]

  package mutating func add(_ entry: Entry) {
    positions[entry.mark.place, default: []].append(entries.count)
    entries.append(entry)
  }

  /// The IDs of the units asked.
  var sectors: Set<String> { Set(entries.map(\.sector)) }

  /// The contributions to a section, in the order of the units.
  package subscript(section: Place) -> [Entry] { positions[section]?.map { entries[$0] } ?? [] }

  /// Sets aside a contribution that reuses an anchor of another part, or shows the same part twice.
  ///
  /// Duplicates that a person wrote are not the plugin's fault and are kept.
  ///
  /// - Parameters:
  ///   - made: the blocks that plugins made from records of their own kinds, by the call that gave
  ///     the records.
  ///   - reason: makes the finding from an anchor and the call of the plugin that reused it.
  /// - Returns: whether there was such a contribution.
  package mutating func setAside(
    _ clashes: [AnchorClash], made: [ContributionMark: [Block]],
    because reason: (String, ContributionMark) -> Diagnostic
  ) -> Bool {
    let names = Set(clashes.filter(\.mayBeOfPlugin).map(\.name))
    guard !names.isEmpty else { return false }
    // The last one is set aside; the part declared first keeps the anchor.
    for index in entries.indices.reversed() {
      guard case .success(let contribution) = entries[index].result else { continue }
      var finder = MadeAnchors(names)
      for fragment in contribution.fragments { finder.walk(fragment.blocks) }
      if let blocks = made[entries[index].mark] {
        finder.walk(blocks)
      } else if entries[index].isForCollection {
        for tree in contribution.records.pluginTrees { finder.walk(tree) }
      }
      guard let name = finder.found else { continue }
      entries[index].result = .failure(reason(name, entries[index].mark))
      return true
    }
    return false
  }
}

/// Finds, among given anchors, one that a plugin made itself, or one that it took twice from the same
/// place.
private struct MadeAnchors: TreeVisitor {
  private let names: Set<String>
  private var seen: [String: [Place]] = [:]
  private(set) var found: String?

  package init(_ names: Set<String>) { self.names = names }

  package mutating func visit(_ block: Block) {
    guard found == nil, !block.isBrief, let anchor = block.anchor, names.contains(anchor) else {
      return
    }
    guard let place = block.place, seen[anchor]?.contains(where: place.isSame) != true else {
      found = anchor
      return
    }
    seen[anchor, default: []].append(place)
  }
}
