/// A font of a theme, with substitutes where it is not installed.
package struct ThemeFont: Sendable, Hashable {
  /// The family.
  package enum Style: String, Sendable, CaseIterable {
    case serif
    case sansSerif = "sans-serif"
  }

  /// The name of the font.
  package var name: String
  /// The substitute fonts on screens, in order of preference.
  package var fallbacks: [String]
  /// The style of any other substitute font.
  package var style: Style

  /// The average width of a letter in ems; that of most fonts where the font's own is not known.
  package var width: Double { FontWidth.of(name) ?? 0.46 }
}

/// The fonts of a theme by their use.
package struct ThemeFonts: Sendable, Hashable {
  /// Running text.
  package var text: ThemeFont
  /// Headings.
  package var headings: ThemeFont
  /// Short texts beside the running text: navigation, dates, captions, tables.
  package var labels: ThemeFont

  /// The default fonts of a theme.
  package static let standard = ThemeFonts(
    text: ThemeFont(name: "Noto Serif", fallbacks: ["Georgia"], style: .serif),
    headings: ThemeFont(name: "Noto Sans", fallbacks: ["Arial"], style: .sansSerif),
    labels: ThemeFont(name: "Noto Sans", fallbacks: ["Arial"], style: .sansSerif))

  /// The fonts with their names in theme.yaml.
  package var named: [(name: String, font: ThemeFont)] {
    [("text", text), ("headings", headings), ("labels", labels)]
  }
}
