import Document
public import Findings
import YAMLReader

/// An award that a unit or one of its partners received.
public struct Award: Record {
  /// The id of the unit.
  public let sector: String
  /// The award.
  public let name: String
  /// When it was given.
  public let date: DateSpan
  /// Who received it.
  public let recipient: String
  /// Where it was written.
  public let place: Place

  private enum Key {
    static let name = YAMLField("name", .text, required: true, "The award.")
    static let date = YAMLField("date", .dateSpan, required: true, "When it was given.")
    static let recipient = YAMLField("recipient", .text, required: true, "Who received it.")
    static let all = [name.key, date.key, recipient.key]
  }

  private init?(_ input: RecordInput) {
    guard let name = input[Key.name], let date = input[Key.date],
      let recipient = input[Key.recipient]
    else { return nil }
    self.name = name
    self.date = date
    self.recipient = recipient
    sector = input.sector
    place = input.place
  }

  /// Awards, in the order of their file.
  public static let recordKind = RecordKind<Award>(
    "awards", "an award",
    in: .list(file: "awards.yaml", keys: Key.all) { Award($0) },
    summary: "Awards, Content/awards.yaml.",
    fields: [
      .date("date") { $0.date }, .text("name") { $0.name }, .text("recipient") { $0.recipient },
    ],
    period: .date { $0.date },
    presentation: .pages { award, _, words in
      let text = "\(award.name), \(award.recipient), \(award.date.text(words))"
      return [Block(.paragraph([.text(text)]), at: award.place)]
    },
    example: """
      # - name: An award
      #   date: 2025
      #   recipient: Who received it
      """)
}

extension RecordSet {
  /// Awards in the order of their file.
  public var awards: [Award] {
    get { self[Award.self] }
    set { self[Award.self] = newValue }
  }
}
