@_spi(_Unicode) import Swift

extension String {
  /// The text with letters and marks composed where Unicode has one character for both (NFC), the same
  /// on every machine.
  package var composed: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var text = String.UnicodeScalarView()
    for scalar in _nfc { text.append(scalar) }
    return String(text)
  }

  /// The scalars of the text with letters and marks apart (NFD).
  var decomposedScalars: some Sequence<Unicode.Scalar> { _nfd }
}
