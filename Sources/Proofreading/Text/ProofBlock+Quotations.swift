extension ProofBlock {
  /// The tokens between each pair of double quotation marks, curly or straight.
  var quotations: [Range<Int>] {
    var quotations: [Range<Int>] = []
    var start: Int?
    for (index, token) in tokens.enumerated() where token.kind == .mark {
      // Most marks differ in the first byte.
      let first = token.text.utf8.first
      guard first == UInt8(ascii: "\"") || first == 0xE2 else { continue }
      if token.text == "“" || token.text == "\"" && start == nil {
        start = index + 1
      } else if token.text == "”" || token.text == "\"", let first = start {
        quotations.append(first..<index)
        start = nil
      }
    }
    return quotations
  }
}
