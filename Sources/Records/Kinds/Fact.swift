public import Document
public import Findings
import Wording
import YAMLReader

/// A fact about a unit, dated or permanent, such as a membership.
public struct Fact: Record {
  /// The unit's ID.
  public var sector: String
  /// The kind of fact, such as "membership".
  public var kind: String
  /// The subject of the fact.
  public var title: String
  /// The date of the fact, or of its beginning.
  public var date: DateSpan?
  /// The body text.
  public var body: [Block]
  /// The written place of the record.
  public var place: Place

  private enum Key {
    static let kind = YAMLField(
      "kind", .text, required: true, "The kind of fact, such as membership.")
    static let title = YAMLField("title", .text, required: true, "The subject.")
    static let date = YAMLField("date", .dateSpan, "The date, or the first date.")
    static let body = YAMLField("body", .markdown, "The text, in Markdown.")
    static let note = YAMLField(
      "note", .text, "The reason for a fact that another one contradicts; never published.")
    static let all = [kind.key, title.key, date.key, body.key, note.key]
  }

  private init?(_ input: RecordInput) {
    guard let kind = input[Key.kind], let title = input[Key.title] else { return nil }
    self.kind = kind
    self.title = title
    sector = input.sector
    date = input[Key.date]
    body = input.blocks(Key.body, label: "fact")
    place = input.place
  }

  /// Facts, in the order of the file.
  public static let recordKind = RecordKind<Fact>(
    "facts", "a fact",
    in: .list(file: "facts.yaml", keys: Key.all) { Fact($0) },
    summary: "Facts about a unit, Content/facts.yaml.",
    fields: [
      .text("kind") { $0.kind },
      .date("date") { $0.date },
      .text("title") { $0.title },
      .tree("body") { $0.body },
    ],
    listing: RecordListing(["kind", "title", "date"]) {
      [$0.kind, $0.title, $0.date?.text(.english) ?? ""]
    },
    presentation: .together { facts, words in
      [Block(.definitionList(facts.map { $0.definition(words) }))]
    },
    example: """
      # - kind: membership
      #   title: Mongolia
      #   date: 1962
      #   body: The text, in Markdown.
      """)

  /// The fact as a term with a definition.
  private func definition(_ words: Words) -> Definition {
    let date = date.map { [Block(.paragraph([.text($0.text(words))]))] } ?? []
    return Definition([.text(title)], date + body)
  }
}

extension RecordSet {
  /// The facts, in the order of the file.
  public var facts: [Fact] {
    get { self[Fact.self] }
    set { self[Fact.self] = newValue }
  }
}
