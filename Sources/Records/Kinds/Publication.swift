public import Document
public import Findings
import Wording
import YAMLReader

/// Something that a unit published.
public struct Publication: Record {
  /// The unit's ID.
  public var sector: String
  /// The title.
  public var title: String
  /// The languages of the publication, in words.
  public var language: String?
  /// The date of publication.
  public var date: DateSpan?
  /// A summary of the publication.
  public var annotation: [Inline]
  /// Its address on the web, if any.
  public var url: String?
  /// The written place of the record.
  public var place: Place

  private enum Key {
    static let title = YAMLField("title", .text, required: true, "The title.")
    static let language = YAMLField("language", .text, "The languages, in words.")
    static let date = YAMLField("date", .dateSpan, "The date of publication.")
    static let annotation = YAMLField("annotation", .markdown, "A description.")
    static let url = YAMLField("url", .located(.address), "The address of the publication.")
    static let note = YAMLField("note", .text, "For the unit; never published.")
    static let all = [title.key, language.key, date.key, annotation.key, url.key, note.key]
  }

  private init?(_ input: RecordInput) {
    url = input[Key.url].flatMap { Address.checked($0, input.diagnostics) }
    guard let title = input[Key.title] else { return nil }
    self.title = title
    sector = input.sector
    language = input[Key.language]
    date = input[Key.date]
    annotation = input.inlines(Key.annotation) ?? []
    place = input.place
  }

  /// Publications, sorted by date and title.
  public static let recordKind = RecordKind<Publication>(
    "publications", "a publication",
    in: .list(file: "publications.yaml", keys: Key.all) { Publication($0) },
    summary: "The publications of a unit, Content/publications.yaml.",
    fields: [
      .text("language") { $0.language },
      .date("date") { $0.date },
      .text("title") { $0.title },
      .text("url") { $0.url }.layoutOnly,
      .tree("annotation") { $0.annotation.isEmpty ? [] : [Block(.paragraph($0.annotation))] },
    ],
    listing: RecordListing(["title", "language", "date"]) {
      [$0.title, $0.language ?? "", $0.date?.text(.english) ?? ""]
    },
    period: .dated { $0.date },
    order: { publications, _ in
      RecordOrder.sorted(publications, date: \.date, title: \.title) { $0.place < $1.place }
    },
    presentation: .pages { publication, _, words in [publication.page(words)] },
    counting: .named { [$0.title] },
    example: """
      # - title: A publication
      #   language: English
      #   date: 2025-03
      #   annotation: What it is about.
      #   url: https://example.org/book
      """)

  private func page(_ words: Words) -> Block {
    let details = [language, date?.text(words)].compactMap(\.self)
    let group = Group(.publications, title: title) {
      if !details.isEmpty { Group(.details) { details.joined(separator: " · ") } }
      if !annotation.isEmpty { Paragraph(annotation) }
      if let url { Paragraph([.link(Link(url, [.text(words.readMore)], at: place))]) }
    }
    return Block(.group(group), at: place)
  }
}

extension RecordSet {
  /// The publications, sorted by date and title.
  public var publications: [Publication] {
    get { self[Publication.self] }
    set { self[Publication.self] = newValue }
  }
}
