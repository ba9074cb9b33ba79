import Records
public import YAMLReader

/// Reads `Content/facts.yaml`.
public enum FactsFile {
  static let name = "facts.yaml"

  private static let kind = YAMLField(
    "kind", .text, required: true, "What kind of fact it is, such as membership.")
  private static let title = YAMLField("title", .text, required: true, "What it is about.")
  private static let date = YAMLField("date", .dateSpan, "When, or since when.")
  private static let body = YAMLField("body", .markdown, "The text, in Markdown.")
  private static let note = YAMLField(
    "note", .text, "Why a contradicted fact reads as it does; never published.")

  /// The keys of a fact.
  public static let keys: [YAMLKey] = [kind.key, title.key, date.key, body.key, note.key]

  static func read(in context: ContentContext) -> [Fact] {
    context.list(name, of: "a fact", keys: keys) { object -> Fact? in
      guard let sort = object[kind], let text = object[title] else { return nil }
      return Fact(
        sector: context.sector, kind: sort, title: text, date: object[date],
        body: context.markdown(
          object[body], footnotePrefix: "\(context.sector)-fact-\(object.place.line)-"),
        place: object.place)
    }
  }
}
