import Document
import Findings
import Records
public import YAMLReader

/// Reads `Content/sector.yaml`.
public enum SectorFile {
  static let name = "sector.yaml"

  private static let id = YAMLField(
    "id", .located(.text), required: true, "The id that configurations use.")
  private static let code = YAMLField("code", .text, required: true, "The short code, such as ED.")
  private static let title = YAMLField("name", .text, required: true, "The unit's name.")
  private static let motto = YAMLField("motto", .text, "The motto.")
  private static let headline = YAMLField("headline", .text, "A headline.")
  private static let about = YAMLField("about", .markdown, "What the unit is about, in Markdown.")
  private static let programmes = YAMLField("programmes", .names, "Named programmes.")
  private static let color = YAMLField("color", .located(.color), "The colour, as #rrggbb.")
  private static let photos = YAMLField("photos", PhotoEntry.listWithLead, "Photographs.")
  private static let areas = YAMLField("areas", .list(area), "Fields of work.")
  private static let themes = YAMLField(
    "themes", .list(theme), "Themes that group activities.")

  /// The keys of sector.yaml.
  public static let keys: [YAMLKey] = [
    id.key, code.key, title.key, motto.key, headline.key, about.key, programmes.key, color.key,
    photos.key, areas.key, themes.key,
  ]

  private static let areaTitle = YAMLField("title", .text, required: true, "The title.")
  private static let areaItems = YAMLField("items", .list(areaItem), "Its items.")
  private static let area = YAMLValue<SectorProfile.Area>.object(
    "an area", [areaTitle.key, areaItems.key]
  ) { object in
    object[areaTitle].map { SectorProfile.Area(title: $0, items: object[areaItems] ?? []) }
  }

  private static let itemTitle = YAMLField("title", .text, required: true, "The line.")
  private static let itemItems = YAMLField("items", .list(.text), "The lines below it.")
  private static let nestedItem = YAMLValue<SectorProfile.AreaItem>.object(
    "an item", [itemTitle.key, itemItems.key]
  ) { object in
    object[itemTitle].map { SectorProfile.AreaItem(title: $0, items: object[itemItems] ?? []) }
  }
  private static let areaItem = YAMLValue<SectorProfile.AreaItem>(
    shape: .either([YAMLValue<String>.text.shape, nestedItem.shape])
  ) { node, diagnostics in
    if node.kind == .mapping { return nestedItem.read(node, diagnostics) }
    return YAMLValue<String>.text.read(node, diagnostics)
      .map { SectorProfile.AreaItem(title: $0, items: []) }
  }

  /// A theme with unread text.
  private struct ThemeEntry: Sendable {
    var id: Located<String>
    var title: String
    var intro: MarkdownText?
  }
  private static let themeID = YAMLField(
    "id", .located(.text), required: true, "The id that activities name.")
  private static let themeTitle = YAMLField("title", .text, required: true, "The title.")
  private static let themeIntro = YAMLField("intro", .markdown, "An introduction, in Markdown.")
  private static let theme = YAMLValue<ThemeEntry>.object(
    "a theme", [themeID.key, themeTitle.key, themeIntro.key]
  ) { object in
    guard let id = object[themeID], let title = object[themeTitle] else { return nil }
    return ThemeEntry(id: id, title: title, intro: object[themeIntro])
  }

  /// Reads the profile; nil if the file is missing or has errors, which are reported.
  static func read(in context: ContentContext) -> SectorProfile? {
    let path = context.folder.displayPath(name)
    guard let text = context.optionalText(name) else {
      if !context.diagnostics.hasErrors(in: path) {
        context.diagnostics.report(.profileMissing(path))
      }
      return nil
    }
    guard let node = YAMLReader.read(text.bytes, path: path, into: context.diagnostics) else {
      context.reportEmpty(path, line: 1)
      return nil
    }
    let resolved = context.census.figures.resolved(
      node, .object(keys), in: SourceLines(text.bytes, path: path))
    guard
      let object = YAMLObject(
        resolved, what: "sector.yaml", keys: keys, diagnostics: context.diagnostics),
      let id = object[id], let code = object[code], let title = object[title]
    else { return nil }
    let themes = (object[themes] ?? []).map { entry in
      SectorProfile.Theme(
        id: entry.id.value, title: entry.title,
        intro: context.blocks(
          entry.intro, footnotePrefix: "\(context.sector)-\(entry.id.value)-"),
        place: entry.id.place)
    }
    return SectorProfile(
      id: context.sector, code: code, name: title, motto: object[motto],
      headline: object[headline],
      about: context.blocks(object[about], footnotePrefix: "\(context.sector)-about-"),
      programmes: object[programmes] ?? [], color: object[color].map { shown($0.value) },
      photos: (object[photos] ?? []).map(context.photo), areas: object[areas] ?? [],
      themes: themes, place: object.place, statedID: id, statedColor: object[color])
  }

  /// A colour, or its nearest shade with enough contrast with white for text.
  private static func shown(_ color: String) -> String {
    guard let stated = RGBColor(hex: color), let readable = stated.readable(on: [.white]),
      readable != stated
    else { return color }
    return readable.hex
  }
}
