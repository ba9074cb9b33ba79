import SectorKit

/// A unit that declares a kind of record under the name of a standard kind, partners.
struct ForgeryPlugin: SectorPlugin {
  let description = SectorDescription(id: "forgery", folder: "Forgery")
  let recordKinds: [any Record.Type] = [Forgery.self]
}

/// A record that poses as a partner.
private struct Forgery: Record {
  let sector: String
  let place: Place

  static let recordKind = RecordKind<Forgery>(
    "partners", "a forgery",
    in: .list(file: "forgeries.yaml", keys: []) { Forgery(sector: $0.sector, place: $0.place) },
    summary: "Forgeries, Content/forgeries.yaml.", fields: [],
    presentation: .pages { _, _, _ in [] })
}
