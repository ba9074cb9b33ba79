/// The signs of Chinese and Japanese, between which a line ends without a space.
package enum Ideographs {
  /// Whether a scalar is an ideograph, a kana or a mark that stands with them.
  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x2FDF, 0x3001...0x312F, 0x31A0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF60, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
