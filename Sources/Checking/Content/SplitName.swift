import Findings
import Records

/// Finds names of partners that a comma made two of.
struct SplitName: Check {
  let code = DiagnosticCode(
    "split-name", .warning,
    cause: "A partner's name contains a comma, which ends a list item in YAML.",
    example: "partners: [Clean Water, Clean Hands]  # one partner, as partners.csv has it",
    cure: "Put quotes around the name.")

  private static let partners: [String: String?] = [
    "Plugins/Health/Content/partners.csv":
      "category,name,country\nNGO,\"Clean Water, Clean Hands\",Japan\nNGO,Clean Water,Japan\n"
  ]

  let triggering: [CheckExample] = [
    .activity(
      "title: Forum\ndates: 2024\npartners: ‸[WHO, Clean Water, Clean Hands]", with: partners),
    .activity("title: Forum\ndates: 2024\npartners: ‸[Ministry of Education, Science, and Sports]"),
  ]
  let nonTriggering: [CheckExample] = [
    .activity(
      "title: Forum\ndates: 2024\npartners: [\"Clean Water, Clean Hands\"]", with: partners),
    .activity("title: Forum\ndates: 2024\npartners: [Clean Hands, Clean Water]", with: partners),
    .activity("title: Forum\ndates: 2024\npartners: [Ministry of Education, Andong City]"),
  ]

  func findings(in content: SectorContent) -> [Diagnostic] {
    var known: [Substring: [String]] = [:]
    for partner in content.records.partners {
      guard let comma = partner.name.utf8.firstIndex(of: UInt8(ascii: ",")) else { continue }
      known[partner.name[..<comma], default: []].append(partner.name)
    }
    // Telling names apart by their lengths takes a fraction of the time of looking them up.
    let lengths = Set(known.keys.map(\.utf8.count))
    return content.records.activities.compactMap { activity in
      guard activity.partners.count > 1, let place = activity.partnersPlace,
        let name = splitName(in: activity.partners, known, lengths)
      else { return nil }
      return finding(
        "the comma in ‘\(name)’ splits one partner into several", at: place,
        fix: "put quotes around the name: \"\(name)\"")
    }
  }

  /// A name that several items of a list make together.
  private func splitName(in partners: [String], _ known: [Substring: [String]], _ lengths: Set<Int>)
    -> String?
  {
    for (index, partner) in partners.enumerated() {
      let names = lengths.contains(partner.utf8.count) ? known[partner[...]] : nil
      for name in names ?? [] {
        let parts = name.split(separator: ",").map { $0.drop { $0 == " " } }
        if partners[index...].prefix(parts.count).elementsEqual(parts, by: ==) { return name }
      }
      if index > 0, partner.hasPrefix("and ") {
        return partners[...index].suffix(3).joined(separator: ", ")
      }
    }
    return nil
  }
}
