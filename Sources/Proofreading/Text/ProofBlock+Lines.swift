import Findings

extension ProofBlock {
  /// The tokens of each source line after the marker.
  ///
  /// Each token needs a look-up, so use it only for short blocks or those already found relevant.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var first = start
    var line = 0
    for index in start..<max(start, tokens.count) {
      let own = place(index, through: index).start.line
      if index > first, own != line {
        lines.append(first..<index)
        first = index
      }
      line = own
    }
    if first < tokens.count { lines.append(first..<tokens.count) }
    return lines
  }

  /// Tokens of the block as a separate block.
  func part(_ range: Range<Int>) -> ProofBlock {
    var builder = LocatedTextBuilder(text)
    builder.append(
      verbatim: tokens[range.lowerBound].range
        .lowerBound..<tokens[range.upperBound - 1].range.upperBound)
    return ProofBlock(kind: .other, text: builder.text)
  }
}
