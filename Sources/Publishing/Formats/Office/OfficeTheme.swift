import Document
import Theming

/// The look of documents for word processors and of books: the values that they take from
/// theme.yaml, and the fonts for scripts that it does not name.
struct OfficeTheme: Sendable {
  /// The font of running text.
  let textFont: String
  /// The font of headings, tables and captions.
  let headingFont: String
  /// The font of preformatted text.
  let codeFont = "Noto Sans Mono"
  /// The font of Chinese, Japanese and Korean.
  let eastAsianFont = "Noto Sans CJK SC"
  /// The font of scripts that run from right to left, and of others with complex forms.
  let complexFont = "Noto Naskh Arabic"
  /// The size of running text in points; word processors count in halves of them.
  let textSize: Int
  /// The colours as `#rrggbb`: of rules and headings, words, secondary words, lines, shaded areas, and the cover.
  let accent, ink, soft, line, wash, cover: String

  /// The sizes of running text that documents can have.
  private static let sizes = 6.0...24.0

  /// Takes the values for documents from a theme.
  init(_ theme: Theme) {
    textFont = theme.fonts.text.name
    headingFont = theme.fonts.headings.name
    textSize = Int(
      min(max(theme.sizes.print, Self.sizes.lowerBound), Self.sizes.upperBound).rounded())
    accent = theme.colors.accent.hex
    ink = theme.colors.ink.hex
    soft = theme.colors.soft.hex
    line = theme.colors.line.hex
    wash = theme.colors.wash.hex
    cover = theme.colors.band.hex
  }
}
