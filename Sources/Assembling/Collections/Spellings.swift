import Findings
import Wording

/// Looks for values that are spelt in two ways and grouped as one.
struct Spellings {
  /// The spellings in a field's values other than the first of each group.
  static func found(in rows: [CollectedRow], of field: String) -> [Spelling] {
    var groups: [GroupKey: (first: CollectedRow, spelt: Set<[UInt8]>)] = [:]
    var spellings: [Spelling] = []
    for row in rows {
      let value = row.value(of: field)
      let (key, bytes) = (GroupKey(value), Array(value.utf8))
      guard let group = groups[key] else {
        groups[key] = (row, [bytes])
        continue
      }
      guard !group.spelt.contains(bytes) else { continue }
      groups[key]?.spelt.insert(bytes)
      spellings.append(
        Spelling(
          field: field, shown: Located(group.first.value(of: field), at: group.first.record.place),
          other: Located(value, at: row.record.place)))
    }
    return spellings
  }
}
