public import Findings
public import Wording
import YAMLReader

/// A figure that a unit publishes, with where it comes from.
///
/// Texts name it by its ID, `[11,476 people](figure:culture.heritage-beneficiaries)`.
public struct PublishedFigure: Record {
  /// The figure's value in an earlier edition.
  public struct Previous: Sendable, Hashable {
    /// The number.
    public var quantity: Quantity
    /// The name of the edition that gave it.
    public var edition: String
    /// The place where it was written.
    public var place: Place
  }

  /// The unit's ID.
  public var sector: String
  /// The ID as texts name it: that of the unit, a full stop and the figure's own.
  public var id: String
  /// The title of the figure, for lists of figures.
  public var title: String?
  /// The amount.
  public var amount: FigureAmount
  /// When the figure held, or the period that it covers.
  public var date: DateSpan?
  /// Where the figure comes from.
  public var source: String?
  /// Its value in an earlier edition, if given.
  public var previous: Previous?
  /// The place where it was written.
  public var place: Place

  private enum Key {
    static let id = YAMLField(
      "id", .text, required: true,
      "The id; texts name the figure by the unit’s id and this one: culture.heritage-beneficiaries."
    )
    static let title = YAMLField("title", .text, "The title in lists of figures.")
    static let value = YAMLField("value", .quantity(), required: true, "The number.")
    static let unit = YAMLField(
      "unit", .text, "The things counted, such as people, or the unit, such as per cent or US$.")
    static let qualifier = YAMLField(
      "qualifier", .choice(PeopleCount.Qualifier.allCases.map(\.rawValue), "a qualifier"),
      "How exact the number is.")
    static let date = YAMLField(
      "date", .dateSpan, "The day of the number, or the period that it covers.")
    static let source = YAMLField("source", .text, "The source: a document and a page.")
    static let previous = YAMLField(
      "previous", previousValue, "The number in an earlier edition, if it was different.")
    static let note = YAMLField(
      "note", .text, "The reason for a fact that another one contradicts; never published.")
    static let all = [
      id.key, title.key, value.key, unit.key, qualifier.key, date.key, source.key, previous.key,
      note.key,
    ]

    static let previousNumber = YAMLField(
      "value", .quantity(), required: true, "The number as that edition gave it.")
    static let edition = YAMLField(
      "edition", .text, required: true, "The name of the edition, such as annual-report-2023.")
    static let previousValue = YAMLValue<Previous>.object(
      "a figure of an earlier edition", [previousNumber.key, edition.key]
    ) { object in
      guard let quantity = object[previousNumber], let edition = object[edition] else {
        return nil
      }
      return Previous(quantity: quantity, edition: edition, place: object.place)
    }
  }

  private init?(_ input: RecordInput) {
    guard let name = input[Key.id]?.composed, let quantity = input[Key.value] else { return nil }
    guard RecordID.isValid(name) else {
      let place = input.object.valuePlace(of: Key.id) ?? input.place
      input.diagnostics.report(.recordID(name, at: place))
      return nil
    }
    sector = input.sector
    id = "\(input.sector).\(name)"
    title = input[Key.title]
    amount = FigureAmount(
      quantity, unit: input[Key.unit],
      qualifier: input[Key.qualifier].flatMap(PeopleCount.Qualifier.init))
    date = input[Key.date]
    source = input[Key.source]
    previous = input[Key.previous]
    place = input.place
  }

  /// Published figures, in the order of the file.
  public static let recordKind = RecordKind<PublishedFigure>(
    "figures", "a figure",
    in: .list(file: "figures.yaml", keys: Key.all) { PublishedFigure($0) },
    summary: "The figures that a unit publishes, Content/figures.yaml.",
    fields: [
      .text("title", in: { figure, unit in figure.name(unit.words) }),
      .text("value", in: { figure, unit in figure.amount.text(unit.words) }),
      .text("unit") { $0.amount.unit },
      .date("date") { $0.date },
      .text("source") { $0.source },
      .text("id") { $0.id }.layoutOnly,
    ],
    listing: RecordListing(["id", "value", "date", "source"]) {
      [
        $0.id, $0.amount.text(.english), $0.date?.text(.english) ?? "", $0.source ?? "",
      ]
    },
    period: .overlap { $0.date },
    presentation: .table(
      RecordTable(name: "title", further: ["value", "date", "source"], role: .section)),
    id: { $0.id }, counting: .never,
    example: """
      # - id: teachers-trained     # texts name it [300 teachers](figure:<sector>.teachers-trained)
      #   value: 300
      #   unit: teachers
      #   qualifier: over          # or at least, nearly, about, up to
      #   date: 2025
      #   source: The document that says so, and its page
      """)

  /// The figure's name in lists: its title, its unit or its ID.
  package func name(_ words: Words) -> String { title ?? amount.unitName(words) ?? id }
}

extension RecordSet {
  /// The published figures, in the order of the file.
  public var figures: [PublishedFigure] {
    get { self[PublishedFigure.self] }
    set { self[PublishedFigure.self] = newValue }
  }
}
