import Findings

// Apostrophes, quotation marks and dashes.
extension DateStyleMixed {
  /// The frequency of two styles of a mark, and the first use of each.
  private struct Marks {
    var counts = [0, 0]
    var first: [(block: Int, offset: Int, length: Int)?] = [nil, nil]

    mutating func add(_ style: Int, _ block: Int, _ offset: Int, _ length: Int) {
      counts[style] += 1
      if first[style] == nil { first[style] = (block, offset, length) }
    }
  }

  /// The marks of a text that are rarer than others of their kind; one finding for each kind.
  func marks(in text: ProofText) -> [Diagnostic] {
    var apostrophes = Marks()
    var quotes = Marks()
    var dashes = Marks()
    for (index, block) in text.blocks.enumerated() where block.kind != .picture {
      var string = block.text.text
      string.withUTF8 { bytes in
        for offset in bytes.indices {
          switch bytes[offset] {
          case UInt8(ascii: "'"):
            guard offset > 0, bytes[offset - 1].isASCIILetter, offset + 1 < bytes.count,
              bytes[offset + 1].isASCIILetter, !block.isCode(offset..<offset + 1)
            else { continue }
            apostrophes.add(1, index, offset, 1)
          case UInt8(ascii: "\""):
            guard !block.isCode(offset..<offset + 1),
              offset == 0 || !bytes[offset - 1].isASCIIDigit
            else { continue }
            quotes.add(1, index, offset, 1)
          case 0xE2:
            guard offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { continue }
            switch bytes[offset + 2] {
            case 0x99
            where offset > 0 && bytes[offset - 1].isASCIILetter && offset + 3 < bytes.count
              && bytes[offset + 3].isASCIILetter:
              apostrophes.add(0, index, offset, 3)
            case 0x9C, 0x9D: quotes.add(0, index, offset, 3)
            case 0x94: dashes.add(1, index, offset, 3)
            case 0x93
            where offset > 0 && bytes[offset - 1] == 0x20 && offset + 3 < bytes.count
              && bytes[offset + 3] == 0x20 && offset > 1 && !bytes[offset - 2].isASCIIDigit:
              dashes.add(0, index, offset, 3)
            default: break
            }
          default: break
          }
        }
      }
    }
    return [
      finding(apostrophes, text, ["’", "'"], "apostrophes"),
      finding(quotes, text, ["“” ", "\""], "quotation marks"),
      finding(dashes, text, ["–", "—"], "dashes"),
    ].compactMap(\.self)
  }

  private func finding(
    _ marks: Marks, _ text: ProofText, _ names: [String], _ kind: String
  ) -> Diagnostic? {
    let rare = marks.counts[0] < marks.counts[1] ? 0 : 1
    let usual = 1 - rare
    guard marks.counts[usual] >= 3, marks.counts[rare] > 0, let first = marks.first[rare] else {
      return nil
    }
    let count = marks.counts[rare]
    let name = names[usual].filter { $0 != " " }
    return finding(
      "other \(kind) in this text are ‘\(name)’",
      at: text.blocks[first.block].text.place(
        ofBytes: first.offset..<first.offset + first.length),
      fix: count > 1 ? "write ‘\(name)’ here and in \(count - 1) other places" : "write ‘\(name)’",
      replacement: count == 1 && kind == "apostrophes" ? name : nil)
  }

  /// Determines whether tokens of a block are inside quotation marks; asked in ascending order, it
  /// inspects each token once.
  struct Quotation {
    private var index = 0
    private var depth = 0
    private var straight = 0

    /// Whether a token is inside quotation marks.
    ///
    /// Tokens have to be asked about in ascending order.
    mutating func holds(_ token: Int, of block: ProofBlock) -> Bool {
      while index < token {
        if block.tokens[index].kind == .mark {
          switch block.tokens[index].text {
          case "“", "«": depth += 1
          case "”", "»": depth -= 1
          case "\"": straight += 1
          default: break
          }
        }
        index += 1
      }
      return depth > 0 || straight % 2 == 1
    }
  }
}
