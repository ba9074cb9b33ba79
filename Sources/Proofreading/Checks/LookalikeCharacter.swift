import Findings

/// Finds letters of another script that look like those of the word around them.
struct LookalikeCharacter: TextCheck {
  let code = DiagnosticCode(
    "lookalike-character", .warning,
    cause: "A word contains a letter of another script that looks like one of its own.",
    example: "UNESC\u{41E}, with a Cyrillic letter at its end",
    cure: "Use the letter of the word's own script; ‘bindery proofread --fix’ does this.")
  let reason = "Searches and screen readers do not recognize the word."

  let triggering: [TextExample] = [
    .markdown("The ‸UNESC\u{41E} office.\n"), .plain("A ‸f\u{3BF}rum on health.\n"),
    .markdown("Welcome ‸t\u{43E} the newsletter of the club.\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("The UNESCO office, ЮНЕСКО, Ελλάς and the α-particle of 5 µm.\n")
  ]

  private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
    "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C",
    "Т": "T", "Х": "X", "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x",
    "і": "i", "І": "I", "ѕ": "s", "ј": "j", "Ѕ": "S", "Ј": "J", "Α": "A", "Β": "B", "Ε": "E",
    "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P", "Τ": "T",
    "Υ": "Y", "Χ": "X", "ο": "o", "ν": "v",
  ]

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for block in text.blocks {
      for (index, token) in block.tokens.enumerated() where token.kind != .mark {
        // Greek and Cyrillic begin with these bytes.
        guard token.text.utf8.contains(where: { (0xCD...0xD3).contains($0) }) else { continue }
        var latin = 0
        var others = 0
        var fixed = String.UnicodeScalarView()
        var isSure = true
        for scalar in token.text.unicodeScalars {
          if let own = Self.latin[scalar] {
            others += 1
            fixed.append(own)
          } else {
            if scalar.value < 0x250, scalar.properties.isAlphabetic { latin += 1 }
            if (0x370...0x52F).contains(scalar.value) { isSure = false }
            fixed.append(scalar)
          }
        }
        // In Latin-script text, a single Latin letter is enough.
        guard isSure, others > 0, latin > others || latin == others && text.language != .other
        else { continue }
        findings.append(
          finding(
            "‘\(token.text)’ has a letter of another script that only looks like its own",
            at: block.place(index, through: index),
            fix: "write ‘\(String(fixed))’ with Latin letters",
            replacement: String(fixed)))
      }
    }
    return findings
  }
}
