extension String {
  /// Whether the text is a colour as `#rrggbb`.
  package var isColor: Bool {
    utf8.count == 7 && utf8.first == UInt8(ascii: "#")
      && utf8.dropFirst().allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20)
      }
  }
}
