import Document
import Findings
import Records
public import YAMLReader

/// The keys of `theme.yaml`.
public enum ThemeFile {
  /// The name of the file in a theme's folder.
  public static let name = "theme.yaml"

  static let base = YAMLField(
    "base", .located(.file), "The theme that supplies templates and style where this one has none."
  )
  static let mail = YAMLField(
    "mail", .located(.file),
    "The theme that supplies the mail template and its style where neither this one nor its base has one."
  )
  static let colors = YAMLField(
    "colors", palette("colours"), "The colours on a light background and on paper, as #rrggbb.")
  static let dark = YAMLField(
    "dark", palette("colours"),
    "The colours on a dark background; by default, derived from the light ones.")

  static let monochrome = YAMLField(
    "monochrome", .boolean, "Whether chapters use the accent instead of their own colours.")

  static let fontName = YAMLField("name", .text, required: true, "The name of the font.")
  static let fontStyle = YAMLField(
    "style", .choice(ThemeFont.Style.allCases.map(\.rawValue), "a style"), required: true,
    "The style of any substitute font.")
  static let fallbacks = YAMLField(
    "fallbacks", .list(.text), "The substitutes on screens where it is not installed.")
  private static let font = YAMLValue<ThemeFont>.object(
    "a font", [fontName.key, fontStyle.key, fallbacks.key]
  ) { object in
    guard let name = object[fontName],
      let style = object[fontStyle].flatMap(ThemeFont.Style.init(rawValue:))
    else { return nil }
    return ThemeFont(name: name, fallbacks: object[fallbacks] ?? [], style: style)
  }
  private static let fontRoles = (
    text: YAMLField("text", font, "The font of running text."),
    headings: YAMLField("headings", font, "The font of headings."),
    labels: YAMLField("labels", font, "The font of dates, captions, tables and navigation.")
  )
  static let fonts = YAMLField(
    "fonts",
    YAMLValue<ThemeFonts>.object(
      "fonts", [fontRoles.text.key, fontRoles.headings.key, fontRoles.labels.key]
    ) { object in
      var fonts = ThemeFonts.standard
      if let font = object[fontRoles.text] { fonts.text = font }
      if let font = object[fontRoles.headings] { fonts.headings = font }
      if let font = object[fontRoles.labels] { fonts.labels = font }
      return fonts
    }, "The fonts, which must be installed to make a PDF and are never downloaded.")

  private static let sizeKeys = (
    text: YAMLField(
      "text", .number(in: 15...24), "Running text on screens in pixels, from 15 to 24."),
    print: YAMLField(
      "print", .number(in: 8...14), "Running text on paper in points, from 8 to 14."),
    scale: YAMLField(
      "scale", .number(in: 1.05...1.5),
      "The ratio of each level of headings to the next, from 1.05 to 1.5."),
    measure: YAMLField(
      "measure", .number(in: 60...75), "The characters of a full line of text, from 60 to 75.")
  )
  static let sizes = YAMLField(
    "sizes",
    YAMLValue<ThemeSizes>.object(
      "sizes", [sizeKeys.text.key, sizeKeys.print.key, sizeKeys.scale.key, sizeKeys.measure.key]
    ) { object in
      var sizes = ThemeSizes.standard
      if let size = object[sizeKeys.text] { sizes.text = size }
      if let size = object[sizeKeys.print] { sizes.print = size }
      if let scale = object[sizeKeys.scale] { sizes.scale = scale }
      if let measure = object[sizeKeys.measure] { sizes.measure = measure }
      return sizes
    }, "The sizes.")

  static let logoFile = YAMLField(
    "file", .located(.file), required: true, "An SVG or PNG file in the theme's folder.")
  static let logoWords = YAMLField(
    "alternative", .text, required: true, "A description for people who cannot see the logo.")
  static let logoMail = YAMLField(
    "mail", .located(.file), "A PNG file for mail, because mail programs show no SVG.")
  /// The logo as written, before its file is read.
  struct LogoEntry: Sendable {
    var file: Located<String>
    var alternative: String
    var mail: Located<String>?
  }
  static let logo = YAMLField(
    "logo",
    YAMLValue<LogoEntry>.object("a logo", [logoFile.key, logoWords.key, logoMail.key]) { object in
      guard let file = object[logoFile], let words = object[logoWords] else { return nil }
      return LogoEntry(file: file, alternative: words, mail: object[logoMail])
    }, "The logo on the cover or masthead.")

  /// The top-level keys.
  public static let keys: [YAMLKey] = [
    base.key, mail.key, colors.key, dark.key, monochrome.key, fonts.key, sizes.key, logo.key,
  ]

  /// A set of colours, each with its place, by their names.
  private static func palette(
    _ what: String
  ) -> YAMLValue<[ThemeColors.Name: Located<RGBColor>]> {
    let fields = ThemeColors.Name.allCases.map {
      (name: $0, field: YAMLField($0.rawValue, .located(.color), $0.summary))
    }
    return .object(what, fields.map(\.field.key)) { object in
      var colors: [ThemeColors.Name: Located<RGBColor>] = [:]
      for (name, field) in fields {
        guard let text = object[field], let color = RGBColor(hex: text.value) else { continue }
        colors[name] = Located(color, at: text.place)
      }
      return colors
    }
  }
}
