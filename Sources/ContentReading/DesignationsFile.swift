import Records
public import YAMLReader

/// Reads `Content/designations.yaml`.
public enum DesignationsFile {
  static let name = "designations.yaml"

  private static let title = YAMLField("title", .text, required: true, "The list's title.")
  private static let date = YAMLField("date", .dateSpan, "When they were designated.")
  private static let declared = YAMLField(
    "declared", .located(.count), "The count that the heading states.")
  private static let items = YAMLField("items", .list(item), required: true, "What was designated.")
  private static let note = YAMLField(
    "note", .text, "Why a contradicted fact reads as it does; never published.")

  private static let country = YAMLField("country", .text, required: true, "The country.")
  private static let itemName = YAMLField("name", .text, required: true, "The name.")
  private static let category = YAMLField("category", .text, "The category.")
  private static let item = YAMLValue<DesignationList.Item>.object(
    "a designation", [country.key, itemName.key, category.key, note.key]
  ) { object in
    guard let place = object[country], let name = object[itemName] else { return nil }
    return DesignationList.Item(country: place, name: name, category: object[category])
  }

  /// The keys of a list.
  public static let keys: [YAMLKey] = [title.key, date.key, declared.key, items.key, note.key]

  static func read(in context: ContentContext) -> [DesignationList] {
    context.list(name, of: "a list of designations", keys: keys) { object -> DesignationList? in
      guard let text = object[title], let found = object[items] else { return nil }
      let stated = object[declared]
      if let stated, stated.value != found.count, object[note] == nil {
        context.diagnostics.report(
          .declaredCount(stated.value, found: found.count, at: stated.place))
      }
      return DesignationList(
        sector: context.sector, title: text, date: object[date], declared: stated?.value,
        items: found, place: object.place)
    }
  }
}
