import Findings
import Records
import WorkspaceFiles
public import YAMLReader

/// Reads a file of `Content/activities/`.
public enum ActivityFile {
  private static let id = YAMLField(
    "id", .text, "The id, unique in the unit; else the file's name.")
  private static let title = YAMLField("title", .text, required: true, "The title.")
  private static let dates = YAMLField(
    "dates", .dates, required: true, "When: a day, a month, a quarter, a year, first/last, a list.")
  private static let venue = YAMLField("place", .text, "Where.")
  private static let countries = YAMLField("countries", .list(.text), "In which countries.")
  private static let theme = YAMLField(
    "theme", .located(.text), "The id of a theme of sector.yaml.")
  private static let kind = YAMLField(
    "kind", .text, "What kind it is: activity, flagship, story, ….")
  private static let participants = YAMLField("participants", .people, "How many took part.")
  private static let viewers = YAMLField("viewers", .people, "How many followed online.")
  private static let partners = YAMLField("partners", .list(.text), "With whom.")
  private static let links = YAMLField("links", .list(.link), "Where more can be read.")
  private static let photos = YAMLField("photos", .list(PhotoEntry.value), "Photographs.")
  private static let hashtags = YAMLField(
    "hashtags", .list(.hashtag), "The hashtags of a campaign, in their own script.")
  private static let summary = YAMLField(
    "summary", .markdown, "One or two sentences, the brief form.")
  private static let article = YAMLField("article", announcement, "Where it was announced.")
  private static let note = YAMLField(
    "note", .text, "Why a contradicted fact reads as it does; never published.")

  /// The keys of an activity's front matter.
  public static let keys: [YAMLKey] = [
    id.key, title.key, dates.key, venue.key, countries.key, theme.key, kind.key, participants.key,
    viewers.key, partners.key, links.key, photos.key, hashtags.key, summary.key, article.key,
    note.key,
  ]

  private static let announcementTitle = YAMLField("title", .text, required: true, "Its title.")
  private static let announcementType = YAMLField(
    "type", .text, "Its kind, such as News.")
  private static let announcementDate = YAMLField(
    "published", .dateSpan, "When it was published.")
  private static let announcementSummary = YAMLField("summary", .text, "What it says in brief.")
  private static let announcement = YAMLValue<Announcement>.object(
    "an article",
    [
      announcementTitle.key, announcementType.key, announcementDate.key, announcementSummary.key,
    ]
  ) { object in
    object[announcementTitle].map { title in
      Announcement(
        title: title, type: object[announcementType], published: object[announcementDate],
        summary: object[announcementSummary])
    }
  }

  /// The activity of a file; nil when the file has errors, which were reported.
  static func read(_ file: String, in context: ContentContext) -> Activity? {
    let path = context.folder.displayPath(file)
    let text: SourceText
    do throws(FileProblem) {
      text = try context.folder.readText(
        listed: file, limit: SourceText.usualLimit, into: context.diagnostics)
    } catch {
      context.diagnostics.report(error.diagnostic(path: path, namedAt: nil))
      return nil
    }
    let parts: FrontMatter
    do throws(FrontMatter.Problem) {
      parts = try FrontMatter(text.bytes)
    } catch {
      context.diagnostics.report(.frontMatter(error, path: path))
      return nil
    }
    guard
      let node = YAMLReader.read(parts.yaml, path: path, firstLine: 2, into: context.diagnostics)
        ?? empty(path, context.diagnostics),
      let object = YAMLObject(
        node, what: "an activity", keys: keys, diagnostics: context.diagnostics)
    else { return nil }
    return activity(object, fileName: name(of: file), parts, path: path, in: context)
  }

  /// A file's name without its folders and `.md`.
  private static func name(of file: String) -> String {
    let bytes = file.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map(bytes.index(after:)) ?? bytes.startIndex
    return String(decoding: bytes[start...].dropLast(3), as: UTF8.self)
  }

  private static func empty(_ path: String, _ diagnostics: DiagnosticCollector) -> YAMLNode? {
    guard !diagnostics.hasErrors(in: path) else { return nil }
    diagnostics.report(.emptyFile(path, line: 2))
    return nil
  }

  private static func activity(
    _ object: YAMLObject, fileName: String, _ parts: FrontMatter, path: String,
    in context: ContentContext
  ) -> Activity? {
    let id = object[id] ?? fileName
    guard RecordID.isValid(id) else {
      context.diagnostics.report(
        .recordID(id, at: object.valuePlace(of: self.id) ?? Place(path: path, line: 1)))
      return nil
    }
    let anchor = "\(context.sector)-\(id)"
    let body = context.markdown(
      parts.body, path: path, firstLine: parts.bodyLine, footnotePrefix: "\(anchor)-")
    let summary = context.inlines(object[summary])
    let photos = (object[photos] ?? []).map(context.photo)
    guard let title = object[title], let dates = object[dates], !dates.isEmpty else { return nil }
    return Activity(
      id: id, sector: context.sector, title: title, dates: dates.sorted { $0.first < $1.first },
      venue: object[venue], countries: object[countries] ?? [], theme: object[theme],
      kind: object[kind] ?? Activity.ordinaryKind, participants: object[participants],
      viewers: object[viewers], partners: object[partners] ?? [], links: object[links] ?? [],
      photos: photos, hashtags: object[hashtags] ?? [], summary: summary, article: object[article],
      body: body.anchored(under: anchor),
      place: object.place)
  }
}
