import Findings
import Records
import WorkspaceFiles
package import YAMLReader

/// The look of documents for word processors and of books: the fonts, sizes and colours of a theme.
package struct OfficeTheme: Sendable {
  /// The file of a theme that says it; without it, everything is as it is here.
  package static let file = "office.yaml"

  /// The font of running text.
  var textFont = "Noto Serif"
  /// The font of headings, tables and captions.
  var headingFont = "Noto Sans"
  /// The font of preformatted text.
  var codeFont = "Noto Sans Mono"
  /// The font of Chinese, Japanese and Korean.
  var eastAsianFont = "Noto Sans CJK SC"
  /// The font of scripts that run from right to left, and of others with complex forms.
  var complexFont = "Noto Naskh Arabic"
  /// The size of running text in points.
  var textSize = 10
  /// The colours as `#rrggbb`: of rules and headings, words, secondary words, lines, shaded areas, and the cover.
  var accent = "#0b5fa5"
  var ink = "#1d232b"
  var soft = "#59636f"
  var line = "#d6dbe1"
  var wash = "#f4f6f8"
  var cover = "#06365f"

  private static let textFontField = YAMLField("text-font", .text, "The font of running text.")
  private static let headingFontField = YAMLField(
    "heading-font", .text, "The font of headings, tables and captions.")
  private static let codeFontField = YAMLField("code-font", .text, "The font of preformatted text.")
  private static let eastAsianFontField = YAMLField(
    "east-asian-font", .text, "The font of Chinese, Japanese and Korean.")
  private static let complexFontField = YAMLField(
    "complex-font", .text, "The font of Arabic, Hebrew and other scripts with complex forms.")
  private static let textSizeField = YAMLField(
    "text-size", .count, "The size of running text in points.")
  private static let accentField = YAMLField(
    "accent", .color, "The colour of rules and of headings, unless their part has one, as #rrggbb.")
  private static let inkField = YAMLField("ink", .color, "The colour of words, as #rrggbb.")
  private static let softField = YAMLField(
    "soft", .color, "The colour of secondary words, as #rrggbb.")
  private static let lineField = YAMLField("line", .color, "The colour of lines, as #rrggbb.")
  private static let washField = YAMLField(
    "wash", .color, "The colour of shaded areas, as #rrggbb.")
  private static let coverField = YAMLField("cover", .color, "The colour of the cover, as #rrggbb.")

  /// The keys of the file.
  package static let keys: [YAMLKey] = [
    textFontField.key, headingFontField.key, codeFontField.key, eastAsianFontField.key,
    complexFontField.key, textSizeField.key,
    accentField.key, inkField.key, softField.key, lineField.key, washField.key, coverField.key,
  ]

  /// Reads the file of a theme; nil if there were errors, which are reported.
  static func read(from theme: Folder, into diagnostics: DiagnosticCollector) -> OfficeTheme? {
    var result = OfficeTheme()
    guard theme.mayContain(file) else { return result }
    let path = theme.displayPath(file)
    let own = DiagnosticCollector()
    defer { diagnostics.report(contentsOf: own.ordered) }
    do throws(FileProblem) {
      let text = try theme.readText(file, limit: SourceText.defaultLimit, into: own)
      guard let node = YAMLReader.read(text.bytes, path: path, into: own),
        let object = YAMLObject(node, what: file, keys: keys, diagnostics: own)
      else { return nil }
      result.textFont = object[textFontField] ?? result.textFont
      result.headingFont = object[headingFontField] ?? result.headingFont
      result.codeFont = object[codeFontField] ?? result.codeFont
      result.eastAsianFont = object[eastAsianFontField] ?? result.eastAsianFont
      result.complexFont = object[complexFontField] ?? result.complexFont
      result.textSize = object[textSizeField].map { min(max($0, 6), 24) } ?? result.textSize
      result.accent = object[accentField] ?? result.accent
      result.ink = object[inkField] ?? result.ink
      result.soft = object[softField] ?? result.soft
      result.line = object[lineField] ?? result.line
      result.wash = object[washField] ?? result.wash
      result.cover = object[coverField] ?? result.cover
    } catch {
      own.report(error.diagnostic(path: path, namedAt: nil))
    }
    return own.hasErrors ? nil : result
  }
}
