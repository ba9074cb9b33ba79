import Document
package import Findings
import SectorKit

/// What the units gave for an edition, by the place of the section that asked.
package struct Contributions {
  /// What one unit gave.
  package struct Entry {
    var mark: ContributionMark
    var result: Result<Contribution, Diagnostic>
    /// The files that a chapter was made from; none for records that are collected.
    var sources: [String]

    /// Whether records of a collection's kind are among what the unit gave.
    func gives(_ collection: any Collection) -> Bool {
      guard let type = collection.pluginKind, case .success(let contribution) = result else {
        return false
      }
      return contribution.records.types.contains { $0 == type }
    }

    /// The id of the unit.
    var sector: String { mark.sector }
  }

  private var entries: [Entry] = []
  private var positions: [Place: [Int]] = [:]

  package mutating func add(_ entry: Entry) {
    positions[entry.mark.place, default: []].append(entries.count)
    entries.append(entry)
  }

  /// What was given for a section, in the order of the units.
  package subscript(section: Place) -> [Entry] { positions[section]?.map { entries[$0] } ?? [] }

  /// Sets aside the contributions in which plugins gave parts a name that other parts have.
  ///
  /// What a person wrote twice is not a plugin's fault and stays.
  ///
  /// - Parameter reason: the finding about a name and the call of the plugin that gave it.
  /// - Returns: whether there were such contributions.
  package mutating func setAside(
    _ clashes: [AnchorClash], because reason: (String, ContributionMark) -> Diagnostic
  ) -> Bool {
    let names = Set(clashes.filter(\.mayBeOfPlugin).map(\.name))
    guard !names.isEmpty else { return false }
    // The last one goes: what was declared before it has the better right to the name.
    for index in entries.indices.reversed() {
      guard case .success(let contribution) = entries[index].result else { continue }
      var finder = MadeAnchors(names)
      for fragment in contribution.fragments { finder.walk(fragment.blocks) }
      guard let name = finder.found else { continue }
      entries[index].result = .failure(reason(name, entries[index].mark))
      return true
    }
    return false
  }
}

/// Finds names among those that parts of a plugin's own making have.
private struct MadeAnchors: TreeVisitor {
  private let names: Set<String>
  private(set) var found: String?

  package init(_ names: Set<String>) { self.names = names }

  package mutating func visit(_ block: Block) {
    guard block.place == nil, !block.isBrief, let anchor = block.anchor, names.contains(anchor)
    else { return }
    found = found ?? anchor
  }
}
