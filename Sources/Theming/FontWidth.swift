/// The average widths of letters in fonts, which let one font replace another without moving the
/// ends of lines.
package enum FontWidth {
  /// Ems for each letter and space of English running text, at a weight of 400.
  ///
  /// Measured with fontTools over the texts of a report; Arial, Times New Roman, Cambria and Calibri
  /// through the free fonts of the same metrics, Georgia, Verdana and those of Apple from their
  /// published averages.
  private static let widths: [String: Double] = [
    "arial": 0.449, "calibri": 0.411, "cambria": 0.412, "charter": 0.461, "dejavu sans": 0.509,
    "dejavu serif": 0.519, "eb garamond": 0.388, "georgia": 0.454, "helvetica": 0.449,
    "helvetica neue": 0.452, "inter": 0.480, "lato": 0.445, "liberation sans": 0.449,
    "liberation serif": 0.411, "noto sans": 0.474, "noto serif": 0.482, "open sans": 0.470,
    "roboto": 0.447, "source sans 3": 0.419, "source serif 4": 0.482, "times new roman": 0.411,
    "verdana": 0.509,
  ]

  /// The average width of a font's letters in ems; nil if it is not known.
  package static func of(_ font: String) -> Double? { widths[font.lowercased()] }

  /// The size, in per cent, that makes one font as wide as another; nil if it is not known.
  package static func size(of font: String, as other: String) -> Double? {
    guard let own = of(font), let wanted = of(other) else { return nil }
    return (wanted / own * 1000).rounded() / 10
  }
}
