import Records
public import WorkspaceFiles
public import YAMLReader

/// The keys of `report.yaml`.
public enum EditionFile {
  /// The name of the file in an edition's folder.
  public static let name = "report.yaml"

  /// The file in an edition's folder that would be its configuration under the right name, such as
  /// `report.yml`; nil if there is none.
  public static func misnamed(in folder: Folder) -> String? {
    guard let names = try? folder.names() else { return nil }
    return names.first { ["\(name)", "report.yml", "\(name).txt"].contains($0.lowercased()) }
  }

  static let kind = YAMLField(
    "kind", .choice(EditionKind.allCases.map(\.rawValue), "a kind of edition"), required: true,
    "The kind of document.")
  static let title = YAMLField("title", .text, required: true, "The edition's title.")
  static let headline = YAMLField(
    "headline", .text, "The subject in one sentence, for the cover and for inboxes.")
  static let organization = YAMLField(
    "organization", .text, required: true, "The organization that publishes it.")
  static let period = YAMLField(
    "period", .located(.dateSpan), "The period it reports on: 2024, 2024-Q3, 2021-03/2021-08, ….")
  static let language = YAMLField(
    "language", .located(.language), "The language, by its BCP 47 tag; by default, en."
  )
  static let theme = YAMLField(
    "theme", .located(.file), required: true, "The folder in Templates/ with the page templates.")
  static let formats = YAMLField(
    "formats", .list(.located(.text)), required: true, "The formats to write.")
  static let edition = YAMLField(
    "edition", .text, "Its place in a series, such as the second edition of 2021.")
  static let cover = YAMLField(
    "cover", PhotoEntry.cover, "The cover photograph, from the edition's folder.")
  static let webURL = YAMLField(
    "web-url", .located(.text(form: "address")), "The address of the edition on the web.")
  static let sender = YAMLField(
    "sender", .located(.text), "The sender's mail address.")
  static let sent = YAMLField(
    "sent", .moment,
    "The date of a message: 2024-10-07 or 2024-10-07T09:00+08:00; by default, the period's last day."
  )
  static let unsubscribe = YAMLField(
    "unsubscribe", .located(.text(form: "address")),
    "The address that ends a subscription: mailto or https.")
  /// The same value as written.
  static let unsubscribeText = YAMLField("unsubscribe", .text, "")
  static let pageSize = YAMLField(
    "page-size", .located(.count), "The maximum number of articles on one web page.")
  /// The division of an edition into web pages.
  static let pages = YAMLField(
    "pages", .located(.choice(["one", "chapters"], "a division into pages")),
    "Whether the edition has one web page, or one for each chapter; by default, one.")
  static let front = YAMLField(
    "front", .distinct(.located(.text)) { $0.value },
    "The records on the front page by sector and id, such as education-forum, the lead story first; by default, a newsletter chooses them itself."
  )
  static let checks = YAMLField(
    "checks",
    .dictionary(
      .choice(CheckSetting.allCases.map(\.rawValue), "a severity"), "severities by checks"),
    "The severities of checks in this edition, such as broken-link: error.")
  static let sections = YAMLField(
    "sections", .list(.node), required: true, "The outline, with a section in each item.")

  /// The top-level keys.
  public static let keys: [YAMLKey] = [
    kind.key, title.key, headline.key, organization.key, period.key, language.key, theme.key,
    formats.key,
    edition.key, cover.key, webURL.key, sender.key, sent.key, unsubscribe.key, pageSize.key,
    pages.key, front.key, checks.key,
    sections.key,
  ]
}
