import Findings

// Percentages with a sign or in words.
extension DateStyleMixed {
  /// Percentages whose ending is rarer than others; in tables and brackets the sign is usual anyway.
  func percents(in text: ProofText) -> [Diagnostic] {
    var uses: [Use] = []
    for block in text.blocks where !block.isCell && block.picture == nil {
      let tokens = block.tokens
      for index in tokens.indices where tokens[index].kind == .number && index + 1 < tokens.count {
        guard index == 0 || tokens[index - 1].text != "(", !block.isCode(tokens[index].range) else {
          continue
        }
        let style: Int
        let end: Int
        if tokens[index + 1].text == "%" {
          (style, end) = (0, index + 1)
        } else if tokens[index + 1].lower == "percent" {
          (style, end) = (1, index + 1)
        } else if tokens[index + 1].lower == "per", block.has("cent", at: index + 2) {
          (style, end) = (2, index + 2)
        } else {
          continue
        }
        uses.append(Use(style: style, place: { block.place(index, through: end) }))
      }
    }
    let names = ["‘%’", "‘percent’", "‘per cent’"]
    return deviations(uses, least: 3) { usual in
      "other percentages in this text are written with \(names[usual])"
    }
  }
}
