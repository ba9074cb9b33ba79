extension RGBColor {
  /// The contrast that text needs with its background (WCAG 2.2, criterion 1.4.3).
  package static let textContrast = 4.5

  /// The relative luminance, from 0 for black to 1 for white (WCAG 2.2, appendix A).
  package var luminance: Double {
    func linear(_ part: UInt8) -> Double {
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : Self.power12by5((value + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast with another colour, from 1 to 21.
  package func contrast(with other: RGBColor) -> Double {
    let (own, others) = (luminance, other.luminance)
    return (max(own, others) + 0.05) / (min(own, others) + 0.05)
  }

  /// The nearest shade, darker or lighter, that can be read on all of several backgrounds.
  ///
  /// - Parameter contrast: the contrast with each background.
  /// - Returns: nil if no shade of the colour has that contrast.
  package func readable(
    on backgrounds: [RGBColor], contrast: Double = textContrast
  ) -> RGBColor? {
    func isReadable(_ color: RGBColor) -> Bool {
      backgrounds.allSatisfy { color.contrast(with: $0) >= contrast }
    }
    for step in 0...50 {
      let part = Double(step) / 50
      for end in [RGBColor.black, .white] {
        let shade = mixed(with: end, part: part)
        if isReadable(shade) { return shade }
      }
    }
    return nil
  }

  /// A number from 0 to 1, to the power of 2.4.
  ///
  /// By Newton's method from arithmetic alone, which is the same on every machine; that of the C library
  /// is not.
  private static func power12by5(_ number: Double) -> Double {
    guard number > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<40 {
      let cubed = root * root * root
      root -= (cubed * root * root - number) / (5 * cubed * root)
    }
    let squared = root * root
    let power6 = squared * squared * squared
    return power6 * power6
  }
}
