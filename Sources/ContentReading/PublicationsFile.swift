import Records
public import YAMLReader

/// Reads `Content/publications.yaml`.
public enum PublicationsFile {
  static let name = "publications.yaml"

  private static let title = YAMLField("title", .text, required: true, "The title.")
  private static let language = YAMLField("language", .text, "The languages, in words.")
  private static let date = YAMLField("date", .dateSpan, "When it was published.")
  private static let annotation = YAMLField("annotation", .markdown, "What it is about.")
  private static let url = YAMLField(
    "url", .located(.text(form: "address")), "Where it can be read.")
  private static let note = YAMLField("note", .text, "For the unit; never published.")

  /// The keys of a publication.
  public static let keys: [YAMLKey] = [
    title.key, language.key, date.key, annotation.key, url.key, note.key,
  ]

  static func read(in context: ContentContext) -> [Publication] {
    context.list(name, of: "a publication", keys: keys) { object -> Publication? in
      guard let text = object[title] else { return nil }
      return Publication(
        sector: context.sector, title: text, language: object[language], date: object[date],
        annotation: context.inlines(object[annotation]) ?? [],
        url: object[url].flatMap { Address.checked($0, context.diagnostics) },
        place: object.place)
    }
  }
}
