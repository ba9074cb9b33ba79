import Bytes
package import Document
package import Findings
package import Theming
import Templating
package import Wording
import WorkspaceFiles
package import Writers

/// The page around an edition's content in one format: a Mustache template with a slot for the
/// content.
///
/// The content does not pass through the template engine: the page is rendered with a placeholder
/// in the slot and then split at the placeholder.
package struct PageTemplate {
  private static let name = "page"
  private static let slot = "content"
  private static let style = "style.css"
  private static let styleLimit = 1 << 20
  /// A placeholder with private-use code points, which do not occur in the text of an edition.
  private static let mark: StaticString = "\u{10FFFC}content\u{10FFFD}"
  /// Zero-width characters that keep mail clients from showing the content after the preheader in
  /// lists.
  private static let preheaderPadding = String(
    repeating: "\u{34F}\u{200C}\u{A0}", count: 80)
  /// The values that a template can use.
  private static let names = [
    "title", "headline", "organization", "edition", "period", "language", "direction", "kind",
    "skipToContent", "style", "titleInStyle", "organizationInStyle", "feed", "preheader",
    "preheaderPadding", "theme", "logo", "navigation", "script", "policy", "part", "home", "webURL",
    "readOnline", "downloads", "unsubscribeURL", "unsubscribe", "colon", "cover", slot,
  ]

  private let template: CheckedTemplate
  private let writer: any DocumentWriter
  private let isMarkup: Bool
  private let theme: Theme
  /// The style sheet of the theme, after the rules from theme.yaml.
  package let styleSheet: String
  /// The path of the template in the workspace.
  package let displayPath: String

  /// The name of the template file in a theme's folder.
  package static func fileName(for writer: any DocumentWriter) -> String {
    name + suffix(for: writer)
  }

  private static func suffix(for writer: any DocumentWriter) -> String {
    ".\(writer.fileExtension).mustache"
  }

  /// Reads and checks the template of a theme.
  ///
  /// - Parameters:
  ///   - isMarkup: whether to escape values for HTML.
  ///   - isMail: whether the theme may take the template from the one that it names for mail.
  /// - Returns: nil if there were errors, which are reported.
  package init?(
    for writer: any DocumentWriter, in theme: Theme, isMarkup: Bool, isMail: Bool = false,
    namedAt place: Place, diagnostics: DiagnosticCollector
  ) {
    let file = Self.fileName(for: writer)
    let (folder, styles) =
      isMail ? theme.mailSource(of: file) : (theme.folder(having: file), theme.styleFolders)
    if isMail, let problem = theme.mailProblem, !folder.mayContain(file) {
      diagnostics.report(problem)
      return nil
    }
    let source = CheckedTemplate.Source(
      folder: folder, suffix: Self.suffix(for: writer),
      names: Dictionary(uniqueKeysWithValues: Self.names.map { ($0, .text) }),
      isHTML: isMarkup)
    guard
      let template = CheckedTemplate(
        Self.name, from: source, namedAt: place, diagnostics: diagnostics)
    else { return nil }
    let slots = template.tags.filter { $0.name == Self.slot && $0.kind != .close }
    if slots.isEmpty {
      diagnostics.report(
        .contentSlotMissing(
          at: Place(path: folder.displayPath(file), line: 1)))
    }
    let isMisplaced = slots.enumerated().first { index, tag in
      index > 0 || tag.depth > 0 || tag.kind == .section || tag.kind == .inverted
    }
    if let tag = isMisplaced?.element { diagnostics.report(.contentSlot(at: tag.place)) }
    guard slots.count == 1, isMisplaced == nil else { return nil }
    let sheets = styles.map { Self.styleSheet(in: $0, diagnostics) }
    guard !sheets.contains(nil) else { return nil }
    self.template = template
    self.theme = theme
    displayPath = folder.displayPath(file)
    self.writer = writer
    self.isMarkup = isMarkup
    styleSheet =
      isMarkup
      ? ThemeStyle(theme).rules
        + (Self.shows("navigation", template) ? NavigationStyle.rules : "")
        + sheets.compactMap(\.self).joined() : ""
  }

  /// The style sheet in a folder, empty if it has none; nil if the style sheet cannot be used, which
  /// is reported.
  private static func styleSheet(
    in theme: Folder, _ diagnostics: DiagnosticCollector
  ) -> String? {
    guard theme.mayContain(style) else { return "" }
    do {
      return String(decoding: try theme.readText(style, limit: styleLimit).bytes, as: UTF8.self)
    } catch {
      diagnostics.report(error.diagnostic(path: theme.displayPath(style), namedAt: nil))
      return nil
    }
  }

  /// Whether the template has a place for the edition's navigation.
  package var showsNavigation: Bool { Self.shows("navigation", template) }

  /// Whether the template has a place for the drawing of a cover.
  package var showsCover: Bool { Self.shows("cover", template) }

  /// Whether the template has a place for the logo.
  package var showsLogo: Bool { Self.shows("logo", template) }

  /// Whether a template has a place for a value.
  private static func shows(_ name: String, _ template: CheckedTemplate) -> Bool {
    template.tags.contains { $0.name == name }
  }

  /// The page without its content.
  package func frame(
    metadata: EditionMetadata, kind: String, words: Words, parts: PageParts = PageParts()
  ) -> PageFrame {
    let direction = TextDirection(ofLanguage: metadata.language)
    var values: [String: Any] = [
      "title": writer.escaped(metadata.title),
      "organization": writer.escaped(metadata.organization),
      "language": writer.escaped(metadata.language), "kind": kind, "direction": direction.rawValue,
      "readOnline": writer.escaped(words.readOnline),
      "unsubscribe": writer.escaped(words.unsubscribe), "colon": words.colon,
      "preheaderPadding": Self.preheaderPadding,
      "titleInStyle": Self.styleString(metadata.title),
      "organizationInStyle": Self.styleString(metadata.organization),
      "skipToContent": writer.escaped(words.skipToContent), "style": parts.style ?? styleSheet,
      "theme": parts.theme, "navigation": parts.navigation, "script": parts.script,
      "policy": PageScript.policy, Self.slot: "\(Self.mark)",
    ]
    let optional = [
      "period": metadata.period, "edition": metadata.edition, "feed": parts.feed,
      "part": parts.part, "home": parts.home, "preheader": metadata.summary,
      "headline": metadata.headline,
      "webURL": parts.isMail ? metadata.webURL : nil,
      "unsubscribeURL": parts.isMail ? metadata.unsubscribeURL : nil,
    ]
    if let strip = metadata.cover, showsCover, let drawing = writer.cover(strip) {
      values["cover"] = drawing
    }
    for (name, value) in optional {
      if let value { values[name] = writer.escaped(value) }
    }
    if !parts.handouts.isEmpty {
      values["downloads"] =
        "<p class=\"downloads\">\(parts.handouts.map { $0.link(words) }.joined())</p>"
    }
    if isMarkup, let logo = theme.logo {
      // Clients of mail show no picture that a page holds inside itself.
      values["logo"] =
        parts.isMail
        ? parts.logo.flatMap { LogoElement(logo).mail(at: $0) } : LogoElement(logo).html
    }
    var page = Array(template.render(values, as: Self.name).utf8)
    page = TemplateComments.removed(from: page)
    if isMarkup { page = MarkedDirections.completed(page) }
    // The reading has rejected templates without a slot.
    let mark = page.withUnsafeBufferPointer { $0.position(of: Self.mark) } ?? page.count
    return PageFrame(
      before: Array(page[..<mark]),
      after: Array(page[mark...].dropFirst(Self.mark.utf8CodeUnitCount)))
  }

  /// A text as a string in a style sheet: all characters except ASCII letters and digits are
  /// escaped by number, so none can end the string or the style sheet.
  private static func styleString(_ text: String) -> String {
    var string = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ": string.unicodeScalars.append(scalar)
      default: string += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return string + "\""
  }
}
