import Document
public import Findings
import YAMLReader

/// Sites, elements or members that received the same designation.
public struct DesignationList: Record {
  /// An item of the list.
  public struct Item: Sendable, Hashable {
    /// The country.
    public var country: String
    /// The name.
    public var name: String
    /// The category, if any.
    public var category: String?
  }

  /// The unit's ID.
  public var sector: String
  /// The title.
  public var title: String
  /// The date of the designation.
  public var date: DateSpan?
  /// The count that the heading declares, with its place, if any.
  public var declared: Located<Int>?
  /// A note on a disputed fact, explaining its wording; never published.
  public var note: String?
  /// The designated items.
  public var items: [Item]
  /// The written place of the record.
  public var place: Place

  /// An item with the place of its country.
  private struct WrittenItem: Sendable {
    var item: Item
    var country: Located<String>
  }

  private enum Key {
    static let title = YAMLField("title", .text, required: true, "The list's title.")
    static let date = YAMLField("date", .dateSpan, "The date of the designations.")
    static let declared = YAMLField(
      "declared", .located(.count), "The count that the heading states.")
    static let items = YAMLField(
      "items", .distinct(item) { "\($0.item.country)\n\($0.item.name)\n\($0.item.category ?? "")" },
      required: true, "The designations.")
    static let note = YAMLField(
      "note", .text, "The reason for a fact that another one contradicts; never published.")
    static let all = [title.key, date.key, declared.key, items.key, note.key]

    static let country = YAMLField(
      "country", .located(.text), required: true, "The country, by its name in ISO 3166.")
    static let itemName = YAMLField("name", .text, required: true, "The name.")
    static let category = YAMLField("category", .text, "The category.")
    static let item = YAMLValue<WrittenItem>.object(
      "a designation", [country.key, itemName.key, category.key, note.key]
    ) { object in
      guard let place = object[country], let name = object[itemName] else { return nil }
      return WrittenItem(
        item: Item(country: place.value, name: name, category: object[category]), country: place)
    }
  }

  private init?(_ input: RecordInput) {
    guard let title = input[Key.title], let items = input[Key.items] else { return nil }
    self.title = title
    self.items = items.map { written in
      var item = written.item
      item.country = input.country(written.country)
      return item
    }
    declared = input[Key.declared]
    note = input[Key.note]
    sector = input.sector
    date = input[Key.date]
    place = input.place
  }

  /// Lists of designations, in the order of the file.
  public static let recordKind = RecordKind<DesignationList>(
    "designations", "a list of designations",
    in: .list(file: "designations.yaml", keys: Key.all) { DesignationList($0) },
    summary: "Lists of designations, Content/designations.yaml.",
    fields: [
      .date("date") { $0.date },
      .text("title") { $0.title },
      .text("count") { String($0.items.count) }.layoutOnly,
      .rows("items", names: ["country", "name", "category"]) { list in
        list.items.map { ["country": $0.country, "name": $0.name, "category": $0.category ?? ""] }
      },
    ],
    listing: RecordListing(["list", "country", "name", "category"]) { list in
      list.items.map { [list.title, $0.country, $0.name, $0.category ?? ""] }
    },
    period: .date { $0.date },
    presentation: .pages { list, _, _ in [list.page] },
    counting: .named { list in
      list.items.map { "\(list.title)\n\($0.country)\n\($0.name)\n\($0.category ?? "")" }
    },
    example: """
      # - title: New sites in 2025
      #   date: 2025
      #   declared: 1            # the count that the title states
      #   items:
      #     - {country: Mongolia, name: A site, category: Natural}
      """)

  private var page: Block {
    let lines = items.map { item -> [Inline] in
      let category = item.category.map { " (\($0))" } ?? ""
      return [.strong([.text(item.country)]), .text(" – \(item.name)\(category)")]
    }
    return Block(.group(Group(.designations, title: title) { List(.bullet, lines) }), at: place)
  }
}

extension RecordSet {
  /// The lists of designations, in the order of the file.
  public var designations: [DesignationList] {
    get { self[DesignationList.self] }
    set { self[DesignationList.self] = newValue }
  }
}
