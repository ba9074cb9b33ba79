import Document
import Findings
import Wording

extension TreeMaker {
  /// The pull quote made from a quotation whose last line asks for it in braces; nil for any other
  /// quotation.
  ///
  /// The speaker, if there is one, is a separate group after the words.
  func pullQuote(of blocks: [Block], at place: Place) -> Block? {
    guard let last = blocks.last, case .paragraph(let content) = last.kind else { return nil }
    let lineEnd = content.lastIndex { inline in
      switch inline {
      case .softBreak, .lineBreak: true
      default: false
      }
    }
    let line = content[(lineEnd.map { $0 + 1 } ?? 0)...]
    let text = String(line.plainText.trimmed)
    guard BraceNotes.isInBraces(text) else { return nil }
    var said = Array(blocks.dropLast())
    if let lineEnd { said.append(Block(.paragraph(Array(content[..<lineEnd])), at: last.place)) }
    do throws(QuoteNotes.Problem) {
      guard !said.isEmpty else { throw .form }
      let notes = try QuoteNotes(text)
      if let speaker = notes.speaker {
        let line = Block(.paragraph([.text("— \(speaker)")]))
        said.append(Block(.group(Group(.speaker, [line]))))
      }
      return Block(.group(Group(.pullQuote, said)), at: place)
    } catch {
      diagnostics.report(.quoteNotes(text, error, at: last.place ?? place))
      return nil
    }
  }
}
