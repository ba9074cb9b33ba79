import SectorKit

/// A unit with a kind of record of its own, which does harm where a record says so.
struct ArchivePlugin: SectorPlugin {
  let description = SectorDescription(id: "archive", folder: "Archive")
  let recordKinds: [any Record.Type] = [Relic.self]
}

/// A thing that brings a build down when it is read, sorted, grouped or shown.
private struct Relic: Record {
  let sector: String
  let name: String
  let place: Place

  private enum Key {
    static let name = YAMLField("name", .text, required: true, "The relic.")
  }

  private init?(_ input: RecordInput) {
    guard let name = input[Key.name] else { return nil }
    Self.harm(if: name == "Curse of the reader", name)
    self.name = name
    sector = input.sector
    place = input.place
  }

  static let recordKind = RecordKind<Relic>(
    "relics", "a relic", in: .list(file: "relics.yaml", keys: [Key.name.key]) { Relic($0) },
    summary: "Relics, Content/relics.yaml.",
    fields: [
      .text("name") {
        harm(if: $0.name == "Curse of the namer", $0.name)
        return $0.name
      }
    ],
    order: { relics, _ in
      for relic in relics { harm(if: relic.name == "Curse of the sorter", relic.name) }
      return relics
    },
    presentation: .pages { relic, _, _ in
      harm(if: relic.name == "Curse of the viewer", relic.name)
      let name: [Inline] = [.text(relic.name)]
      if relic.name == "Impostor" {
        return [Block(.heading(Heading(level: 3, name, anchor: "health-forum")))]
      }
      return [Block(.paragraph(name), at: relic.place)]
    })

  /// Traps, in a way that no compiler foresees.
  private static func harm(if isCursed: Bool, _ name: String) {
    if isCursed { _ = Array(name.utf8)[name.utf8.count + 5] }
  }
}
