public import Findings

/// An organization or person that a unit works with.
public struct Partner: Record {
  /// The unit's ID.
  public var sector: String
  /// The category, such as "Government Entities".
  public var category: String
  /// The name.
  public var name: String
  /// The country; empty for organizations that belong to none.
  public var country: String
  /// A group within the category; empty if there is none.
  public var group: String
  /// Other names of the organization, such as one in another language.
  public var aliases: [String]
  /// The years of the partnership; nil if it is not limited to any.
  public var year: DateSpan?
  /// The written place of the record.
  public var place: Place

  private enum Column {
    static let category = TableColumn("category", required: true)
    static let name = TableColumn("name", required: true)
    static let country = TableColumn("country", required: true)
    static let group = TableColumn("group")
    /// Other names of the organization, separated by semicolons; they are not shown.
    static let aliases = TableColumn("aliases")
    static let year = TableColumn("year")
    /// A note on a disputed fact, explaining its wording; never published.
    static let note = TableColumn("note", isText: true)
    static let all = [category, name, country, group, aliases, year, note]
  }

  private init?(_ row: TableRow) {
    guard !row[Column.name].isEmpty else {
      row.diagnostics.report(.csvEmptyName(at: row.place))
      return nil
    }
    sector = row.sector
    category = row[Column.category]
    name = row[Column.name]
    country = row.country(Column.country)
    group = row[Column.group]
    aliases = row[Column.aliases].split(separator: ";").map(String.init)
      .filter { alias in alias.contains { !$0.isWhitespace } }
    year = row.date(Column.year)
    place = row.place
  }

  /// Partners, in the order of the file.
  public static let recordKind = RecordKind<Partner>(
    "partners", "a partner",
    in: .table(file: "partners.csv", columns: Column.all) { Partner($0) },
    summary: "The partners of a unit, Content/partners.csv",
    fields: [
      .text("category") { $0.category },
      .text("country") { $0.country },
      .text("group") { $0.group },
      .text("name") { $0.name },
    ],
    listing: RecordListing(["category", "name", "country"]) { [$0.category, $0.name, $0.country] },
    period: .overlap { $0.year },
    presentation: .register(
      RecordTable(
        name: "name", further: ["country", "category", "group", "sector"], role: .partners)),
    counting: .together { records in
      Organizations(records.flatMap(\.partners))
        .count(with: records.flatMap(\.activities).flatMap(\.partners))
    },
    example: "category,name,country\n")
}

extension RecordSet {
  /// The partners, in the order of the file.
  public var partners: [Partner] {
    get { self[Partner.self] }
    set { self[Partner.self] = newValue }
  }
}
