import Document
import Theming

/// The values that the page template of Typst takes from theme.yaml: definitions of a dictionary
/// `theme`.
///
///     #let theme = (
///       colors: (accent: rgb("#0b5fa5"), …),
///       fonts: (text: "Noto Serif", headings: "Noto Sans", labels: "Noto Sans"),
///       sizes: (text: 9.6pt, headings: (2.074, …)),
///       logo: (file: "logo.svg", alternative: "…") or none,
///     )
struct TypstTheme {
  private let theme: Theme

  /// The definitions of a theme.
  init(_ theme: Theme) { self.theme = theme }

  /// The file of the logo beside the page that Typst reads.
  static func logoFile(of logo: ThemeLogo) -> String { "logo.\(logo.fileExtension)" }

  /// The definitions.
  var definitions: String {
    let colors = ThemeColors.Name.allCases
      .map { "\"\($0.rawValue)\": rgb(\"\(theme.colors[$0].hex)\")" }.joined(separator: ", ")
    let fonts = theme.fonts.named
      .map { "\($0.name): \(Self.string($0.font.name))" }.joined(separator: ", ")
    let sizes = (1...6).map { ThemeStyle.number(theme.sizes.heading($0)) }.joined(separator: ", ")
    let logo =
      theme.logo.map {
        "(file: \(Self.string(Self.logoFile(of: $0))), alternative: \(Self.string($0.alternative)))"
      } ?? "none"
    return """
      #let theme = (
        colors: (\(colors)),
        fonts: (\(fonts)),
        sizes: (text: \(ThemeStyle.number(theme.sizes.print))pt, headings: (\(sizes))),
        logo: \(logo),
      )
      """
  }

  private static func string(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
