import SectorKit

/// An award: a kind of record that only one unit has.
struct Award: Record {
  let sector: String
  let name: String
  let date: DateSpan
  let country: String
  let reason: [Block]
  let place: Place

  private enum Key {
    static let name = YAMLField("name", .text, required: true, "The award.")
    static let date = YAMLField("date", .dateSpan, required: true, "The date of the award.")
    static let country = YAMLField("country", .text, required: true, "The winner's country.")
    static let reason = YAMLField("reason", .markdown, "The reason, in Markdown.")
    static let all = [name.key, date.key, country.key, reason.key]
  }

  private init?(_ input: RecordInput) {
    guard let name = input[Key.name], let date = input[Key.date], let country = input[Key.country]
    else { return nil }
    self.name = name
    self.date = date
    self.country = country
    sector = input.sector
    reason = input.blocks(Key.reason, label: "award")
    place = input.place
  }

  static let recordKind = RecordKind<Award>(
    "awards", "an award",
    in: .list(file: "awards.yaml", keys: Key.all) { Award($0) },
    summary: "Awards, Content/awards.yaml.",
    fields: [
      .text("country") { $0.country }, .date("date") { $0.date }, .text("name") { $0.name },
      .tree("reason") { $0.reason },
    ],
    period: .date { $0.date },
    presentation: .pages { award, _, words in
      [Block(.paragraph([.text("\(award.name), \(award.date.text(words))")]), at: award.place)]
        + award.reason
    })
}
