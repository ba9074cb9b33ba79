import Findings

/// Finds characters that were decoded with the wrong encoding.
struct Mojibake: TextCheck {
  let code = DiagnosticCode(
    "mojibake", .warning, cause: "Characters were once decoded with the wrong encoding.",
    example: "The cafÃ© of the museum",
    cure: "Write the intended characters; ‘bindery proofread --fix’ does this where it is sure.")
  let reason = "Garbled characters make a word unreadable."

  let triggering: [TextExample] = [
    .markdown("The caf‸Ã© of the museum.\n"),
    .plain("The office‸â€™s work.\n"),
    .markdown("The Universit‸� of Dakar.\n"),
    .plain("Members of the 2023 ‸91鶹Ʒ on Heritage met.\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("The café’s “menu”, São Paulo, SÃO PAULO, Â and the naïve façade.\n"),
    .plain("Élève, Ångström, crème brûlée.\n"),
  ]

  /// The Windows-1252 characters at 80 to 9F.
  private static let upper: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86,
    0x2021: 0x87, 0x02C6: 0x88, 0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C,
    0x017D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94, 0x2022: 0x95,
    0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98, 0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B,
    0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
  ]

  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if let byte = upper[scalar.value] { return byte }
    return (0x80...0xFF).contains(scalar.value) ? UInt8(scalar.value) : nil
  }

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    text.blocks.flatMap { block -> [Diagnostic] in
      let mixed = mixed(block)
      guard Self.mayHold(block.text.text) else { return mixed }
      return findings(block) + mixed
    }
  }

  /// Words that mix ideographs and rare Latin letters, as no language does: bytes of one encoding
  /// decoded with another.
  private func mixed(_ block: ProofBlock) -> [Diagnostic] {
    block.tokens.indices.compactMap { index in
      let token = block.tokens[index]
      guard token.kind != .mark, !token.isASCII,
        token.text.unicodeScalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) }),
        token.text.unicodeScalars.contains(where: { (0x180...0x24F).contains($0.value) })
      else { return nil }
      return finding(
        "‘\(token.text)’ was decoded with the wrong encoding",
        at: block.place(index, through: index))
    }
  }

  /// Whether a text has the replacement character, or a Latin-1 letter before another non-ASCII
  /// character, which few texts have.
  private static func mayHold(_ text: String) -> Bool {
    var last: UInt8 = 0
    var beforeLast: UInt8 = 0
    for byte in text.utf8 {
      if byte >= 0xC2, beforeLast == 0xC3 { return true }
      if byte == 0xBD, last == 0xBF { return true }
      (beforeLast, last) = (last, byte)
    }
    return false
  }

  private func findings(_ block: ProofBlock) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let scalars = Array(block.text.text.unicodeScalars)
    var offset = 0
    var index = 0
    while index < scalars.count {
      let width = UTF8.width(scalars[index])
      if scalars[index] == "\u{FFFD}" {
        findings.append(
          finding(
            "‘\u{FFFD}’ stands for a character that was lost",
            at: block.text.place(ofBytes: offset..<offset + width)))
      } else if let (count, meant) = Self.meant(scalars, at: index) {
        let length = scalars[index..<index + count].reduce(0) { $0 + UTF8.width($1) }
        let written = String(String.UnicodeScalarView(scalars[index..<index + count]))
        findings.append(
          finding(
            "‘\(written)’ is ‘\(meant)’ in the wrong encoding",
            at: block.text.place(ofBytes: offset..<offset + length), fix: "write ‘\(meant)’",
            replacement: meant))
        offset += length
        index += count
        continue
      }
      offset += width
      index += 1
    }
    return findings
  }

  /// The intended character of a sequence, if its bytes are one character in UTF-8.
  private static func meant(_ scalars: [Unicode.Scalar], at index: Int) -> (Int, String)? {
    guard let lead = byte(scalars[index]), lead >= 0xC2, lead <= 0xF4 else { return nil }
    let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + count <= scalars.count else { return nil }
    var bytes = [lead]
    for scalar in scalars[(index + 1)..<index + count] {
      guard let byte = byte(scalar), (0x80...0xBF).contains(byte) else { return nil }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self).map { (count, $0) }
  }
}
