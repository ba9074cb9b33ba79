import Document
package import Findings
package import WorkspaceFiles
import YAMLReader

/// Reads the `theme.yaml` of a theme, which may have none.
package struct ThemeReader {
  private static let sizeLimit = 64 << 10

  private let folder: Folder
  private let templates: Folder
  private let diagnostics: DiagnosticCollector

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - name: the name of the theme's folder.
  ///   - templates: the folder of all themes.
  ///   - diagnostics: receives the findings.
  package init(_ name: String, in templates: Folder, diagnostics: DiagnosticCollector) {
    folder = templates.folder(name)
    self.templates = templates
    self.diagnostics = diagnostics
  }

  /// The name of the theme whose templates a theme shares; nil if it has its own, or if its file is
  /// unreadable.
  package static func base(of name: String, in templates: Folder) -> String? {
    let folder = templates.folder(name)
    guard folder.mayContain(ThemeFile.name) else { return nil }
    let reader = ThemeReader(name, in: templates, diagnostics: DiagnosticCollector())
    return reader.object()?[ThemeFile.base]?.value
  }

  /// The theme whose mail template another one uses, as its file says.
  private func mail(of theme: String) -> Located<String>? {
    let folder = templates.folder(theme)
    guard folder.mayContain(ThemeFile.name) else { return nil }
    // The findings about that theme are reported where it is used.
    return ThemeReader(theme, in: templates, diagnostics: DiagnosticCollector())
      .object()?[ThemeFile.mail]
  }

  /// The theme; faulty values are reported and replaced with their defaults.
  package func read() -> Theme {
    guard folder.mayContain(ThemeFile.name), let object = object() else {
      return Theme(folder: folder, base: nil)
    }
    var theme = Theme(folder: folder, base: object[ThemeFile.base].flatMap(base))
    theme.isDeclared = true
    let mail =
      object[ThemeFile.mail]
      ?? (theme.base == nil ? nil : object[ThemeFile.base]).flatMap {
        self.mail(of: $0.value)
      }
    if let mail {
      theme.mailBase = other(mail)
      theme.mailProblem =
        theme.mailBase == nil ? .themeBaseMissing(mail.value, at: mail.place) : nil
    }
    let light = object[ThemeFile.colors] ?? [:]
    let dark = object[ThemeFile.dark] ?? [:]
    theme.colors = colors(light, from: .light)
    // A theme without an accent uses ink for it.
    if light[.accent] == nil { theme.colors.accent = theme.colors.ink }
    if light[.band] == nil { theme.colors.band = theme.colors.ink }
    if light[.onBand] == nil { theme.colors.onBand = theme.colors.paper }
    var dim = ThemeColors.dark
    dim.accent = theme.colors.accent
    theme.dark = colors(dark, from: dim)
    if dark[.accent] == nil {
      theme.dark.accent =
        light[.accent] == nil
        ? theme.dark.ink
        : theme.dark.accent.readable(on: [theme.dark.paper, theme.dark.wash], contrast: 5.5)
          ?? theme.dark.ink
    }
    check(theme.colors, light, isDark: false)
    check(theme.dark, dark, isDark: true)
    theme.isMonochrome = object[ThemeFile.monochrome] ?? false
    if let fonts = object[ThemeFile.fonts] { theme.fonts = fonts }
    if let sizes = object[ThemeFile.sizes] { theme.sizes = sizes }
    theme.logo = object[ThemeFile.logo].flatMap(logo)
    return theme
  }

  private func object() -> YAMLObject? {
    let path = folder.displayPath(ThemeFile.name)
    do throws(FileProblem) {
      let text = try folder.readText(ThemeFile.name, limit: Self.sizeLimit, into: diagnostics)
      guard let node = YAMLReader.read(text.bytes, path: path, into: diagnostics) else {
        return nil
      }
      return YAMLObject(node, what: "a theme", keys: ThemeFile.keys, diagnostics: diagnostics)
    } catch {
      diagnostics.report(error.diagnostic(path: path, namedAt: nil))
      return nil
    }
  }

  /// The folder of another theme; nil if there is none of that name.
  private func other(_ name: Located<String>) -> Folder? {
    let other = templates.folder(name.value)
    let isOther = name.value != folder.path.split(separator: "/").last.map(String.init)
    return isOther && !name.value.contains("/") && other.exists ? other : nil
  }

  private func base(_ name: Located<String>) -> Folder? {
    guard let base = other(name) else {
      diagnostics.report(.themeBaseMissing(name.value, at: name.place))
      return nil
    }
    guard Self.base(of: name.value, in: templates) == nil else {
      diagnostics.report(.themeBaseChained(name.value, at: name.place))
      return nil
    }
    return base
  }

  private func colors(
    _ said: [ThemeColors.Name: Located<RGBColor>], from start: ThemeColors
  ) -> ThemeColors {
    var colors = start
    for (name, color) in said { colors[name] = color.value }
    return colors
  }

  /// Reports text that is unreadable on its ground, at the colour in the theme.
  private func check(
    _ colors: ThemeColors, _ said: [ThemeColors.Name: Located<RGBColor>], isDark: Bool
  ) {
    // A wrong colour, such as a ground, is a single finding.
    var told: Set<Place> = []
    for (text, ground) in ThemeColors.readPairs {
      let (color, behind) = (colors[text], colors[ground])
      guard let place = (said[text] ?? said[ground])?.place,
        color.contrast(with: behind) < RGBColor.textContrast, told.insert(place).inserted
      else { continue }
      let grounds = ThemeColors.readPairs.filter { $0.text == text }.map { colors[$0.ground] }
      diagnostics.report(
        .themeContrast(
          (text, color), on: (ground, behind), isDark: isDark,
          better: color.readable(on: grounds), at: place))
    }
  }

  private func logo(_ entry: ThemeFile.LogoEntry) -> ThemeLogo? {
    let name = entry.file.value
    var logo = ThemeLogo(
      file: name, alternative: entry.alternative, bytes: [], place: entry.file.place)
    guard ThemeLogo.kinds[logo.fileExtension] != nil else {
      diagnostics.report(.themeLogoKind(name, at: entry.file.place))
      return nil
    }
    guard let bytes = logoBytes(entry.file) else { return nil }
    logo.bytes = bytes
    if logo.fileExtension == "svg", Self.refersToOthers(logo.bytes) {
      diagnostics.report(.themeLogoRefers(name, at: entry.file.place))
      return nil
    }
    if let mail = entry.mail {
      guard mail.value.lowercased().hasSuffix(".png") else {
        diagnostics.report(.themeLogoInMail(mail.value, at: mail.place))
        return logo
      }
      logo.mailBytes = logoBytes(mail)
    } else if logo.fileExtension == "png" {
      logo.mailBytes = logo.bytes
    }
    return logo
  }

  /// The content of a logo's file; nil if it cannot be read, which is reported.
  private func logoBytes(_ file: Located<String>) -> [UInt8]? {
    do throws(FileProblem) {
      return try folder.read(file.value, limit: ThemeLogo.limit)
    } catch {
      diagnostics.report(
        error.diagnostic(path: folder.displayPath(file.value), namedAt: file.place))
      return nil
    }
  }

  /// Whether an SVG would fetch something or run a script.
  private static func refersToOthers(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    let namespaces = [
      "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink", "http://www.w3.org/",
    ]
    let rest = namespaces.reduce(text) { $0.replacing("=\"\($1)", with: "=\"") }
    return ["<script", "<foreignobject", "<!entity", "=\"http", "='http", "url(http", "@import"]
      .contains { rest.contains($0) }
  }
}
