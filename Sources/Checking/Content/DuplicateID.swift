import Findings
import Records

/// Finds records of one kind that have the same id.
struct DuplicateID: Check {
  let code = DiagnosticCode(
    "duplicate-id", .error, cause: "Two records of a unit have the same id.",
    example:
      "activities/2023/forum.md and activities/2024/forum.md, neither with an ‘id’ of its own.",
    cure: "Give one of them a different id.")

  let triggering: [CheckExample] = [
    .content("activities/more/forum.md", "---\n‸title: Second forum\ndates: 2024-06\n---\n")
  ]
  let nonTriggering: [CheckExample] = [
    .content("activities/more/forum.md", "---\nid: more\ntitle: Forum\ndates: 2024-06\n---\n")
  ]

  func findings(in content: SectorContent) -> [Diagnostic] {
    content.records.types.flatMap { findings(of: $0, in: content.records) }
  }

  private func findings<R: Record>(of type: R.Type, in records: RecordSet) -> [Diagnostic] {
    guard let id = type.recordKind.id else { return [] }
    let records = records[type]
    var first: [String: Place] = [:]
    first.reserveCapacity(records.count)
    var taken: [String: [Place]] = [:]
    for record in records {
      if let other = first.updateValue(record.place, forKey: id(record)) {
        taken[id(record), default: [other]].append(record.place)
      }
    }
    // The record that comes first in the files owns the ID, regardless of the order of records.
    return taken.flatMap { id, places in
      let places = places.sorted()
      return zip(places, places.dropFirst()).map { earlier, place in
        finding(
          "the id ‘\(id)’ is taken", at: place, notes: [.init("by this record", at: earlier)])
      }
    }
  }
}
