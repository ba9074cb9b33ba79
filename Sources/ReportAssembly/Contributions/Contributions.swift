import SectorKit

/// What the units gave for an edition, by the place of the section that asked.
struct Contributions {
  /// What one unit gave.
  struct Entry {
    var sector: String
    var result: Result<Contribution, Diagnostic>
  }

  private var entries: [Place: [Entry]] = [:]

  mutating func add(
    _ result: Result<Contribution, Diagnostic>, of sector: String, to section: Place
  ) {
    entries[section, default: []].append(Entry(sector: sector, result: result))
  }

  /// What was given for a section, in the order of the units.
  subscript(section: Place) -> [Entry] { entries[section] ?? [] }
}
