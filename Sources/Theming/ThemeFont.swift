/// A font of a theme, with what stands in where it is not installed.
package struct ThemeFont: Sendable, Hashable {
  /// The family.
  package enum Style: String, Sendable, CaseIterable {
    case serif
    case sansSerif = "sans-serif"
  }

  /// The name of the font.
  package var name: String
  /// The fonts that stand in for it on screens, in order of preference.
  package var fallbacks: [String]
  /// What any other font that stands in is like.
  package var style: Style

  /// The average width of a letter in ems; that of most fonts where the font's own is not known.
  package var width: Double { FontWidth.of(name) ?? 0.46 }
}

/// The fonts of a theme by what they are for.
package struct ThemeFonts: Sendable, Hashable {
  /// Running text.
  package var text: ThemeFont
  /// Headings.
  package var headings: ThemeFont
  /// What is short and stands beside the text: navigation, dates, captions, tables.
  package var labels: ThemeFont

  /// What a theme has that says nothing else.
  package static let standard = ThemeFonts(
    text: ThemeFont(name: "Noto Serif", fallbacks: ["Georgia"], style: .serif),
    headings: ThemeFont(name: "Noto Sans", fallbacks: ["Arial"], style: .sansSerif),
    labels: ThemeFont(name: "Noto Sans", fallbacks: ["Arial"], style: .sansSerif))

  /// The fonts with their names in theme.yaml.
  package var named: [(name: String, font: ThemeFont)] {
    [("text", text), ("headings", headings), ("labels", labels)]
  }
}
