/// A colour by its red, green and blue.
package struct RGBColor: Sendable, Hashable {
  /// The red part, from 0 to 255.
  package let red: UInt8
  /// The green part, from 0 to 255.
  package let green: UInt8
  /// The blue part, from 0 to 255.
  package let blue: UInt8

  /// Makes a colour from its parts.
  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Makes a colour from a number such as `0x0b5fa5`.
  package init(_ number: UInt32) {
    red = UInt8(truncatingIfNeeded: number >> 16)
    green = UInt8(truncatingIfNeeded: number >> 8)
    blue = UInt8(truncatingIfNeeded: number)
  }

  /// Reads a colour of the form `#rrggbb`; nil for anything else.
  package init?(hex text: String) {
    guard text.isColor, let number = UInt32(text.dropFirst(), radix: 16) else { return nil }
    self.init(number)
  }

  /// White.
  package static let white = RGBColor(0xFF_FF_FF)
  /// Black.
  package static let black = RGBColor(0)

  /// The colour as `#rrggbb`.
  package var hex: String {
    let digits = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The part of another colour, from 0 to 1, mixed into this one.
  package func mixed(with other: RGBColor, part: Double) -> RGBColor {
    func mix(_ own: UInt8, _ other: UInt8) -> UInt8 {
      UInt8((Double(own) + (Double(other) - Double(own)) * part).rounded())
    }
    return RGBColor(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }
}
