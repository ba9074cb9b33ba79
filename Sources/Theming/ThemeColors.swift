package import Document

/// The colours of a theme, on light or on dark ground.
package struct ThemeColors: Sendable, Hashable {
  /// Headings, links and marks; chapters of units have their own colours.
  package var accent: RGBColor
  /// Text.
  package var ink: RGBColor
  /// Text beside the text: dates, captions, labels.
  package var soft: RGBColor
  /// Lines between things.
  package var line: RGBColor
  /// The ground.
  package var paper: RGBColor
  /// The ground of passages that are set apart.
  package var wash: RGBColor
  /// The ground of covers, mastheads and the foot of pages.
  package var band: RGBColor
  /// Text on ``band``.
  package var onBand: RGBColor

  /// The default colours of a theme.
  package static let light = ThemeColors(
    accent: RGBColor(0x1d232b), ink: RGBColor(0x1d232b), soft: RGBColor(0x56606c),
    line: RGBColor(0xd6dbe1), paper: .white, wash: RGBColor(0xf4f6f8), band: RGBColor(0x1d232b),
    onBand: .white)

  /// The same on dark ground, except for the accent, which is made from the light one.
  package static let dark = ThemeColors(
    accent: RGBColor(0xe7eaee), ink: RGBColor(0xe7eaee), soft: RGBColor(0xaab3bd),
    line: RGBColor(0x3b434d), paper: RGBColor(0x14181d), wash: RGBColor(0x1f252c),
    band: RGBColor(0x0c0f13), onBand: RGBColor(0xf2f4f6))
}

extension ThemeColors {
  /// The colours by their names in theme.yaml.
  package enum Name: String, Sendable, CaseIterable {
    case accent, ink, soft, line, paper, wash, band
    case onBand = "on-band"

    /// The use of the colour, in a phrase.
    var summary: String {
      switch self {
      case .accent: "Headings, links and marks."
      case .ink: "Text."
      case .soft: "Secondary text, such as dates and captions."
      case .line: "Rules and borders."
      case .paper: "The background."
      case .wash: "The background of parts that are set apart."
      case .band: "The background of covers, mastheads and footers."
      case .onBand: "Text on the band."
      }
    }
  }

  /// A colour by its name.
  package subscript(name: Name) -> RGBColor {
    get {
      switch name {
      case .accent: accent
      case .ink: ink
      case .soft: soft
      case .line: line
      case .paper: paper
      case .wash: wash
      case .band: band
      case .onBand: onBand
      }
    }
    set {
      switch name {
      case .accent: accent = newValue
      case .ink: ink = newValue
      case .soft: soft = newValue
      case .line: line = newValue
      case .paper: paper = newValue
      case .wash: wash = newValue
      case .band: band = newValue
      case .onBand: onBand = newValue
      }
    }
  }

  /// The pairs of text and ground that readers see.
  package static let readPairs: [(text: Name, ground: Name)] = [
    (.ink, .paper), (.ink, .wash), (.soft, .paper), (.soft, .wash), (.accent, .paper),
    (.accent, .wash), (.onBand, .band),
  ]
}
