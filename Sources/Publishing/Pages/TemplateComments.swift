import Bytes
import Wording

/// HTML comments in page templates, which are left out of pages as they are in texts.
enum TemplateComments {
  /// A page in UTF-8 without its comments.
  ///
  /// Conditional comments, such as `<!--[if mso]>`, stay because mail clients act on them; comments in
  /// scripts and style sheets stay too.
  static func removed(from page: [UInt8]) -> [UInt8] {
    page.withUnsafeBufferPointer { page in
      guard page.contains("<!--") else { return Array(page) }
      var kept: [UInt8] = []
      kept.reserveCapacity(page.count)
      // The kept text before `start` has been added; the search for comments continues at `next`.
      var (start, next) = (0, 0)
      while let open = page.position(of: UInt8(ascii: "<"), from: next) {
        if let end = VerbatimElement.end(of: open, in: page) {
          next = end
          continue
        }
        next = open + 1
        guard page.contains("<!--", at: open) else { continue }
        let body = open + HTMLComment.opening.utf8.count
        guard let end = HTMLComment.end(after: body, in: page) else { break }
        next = end
        if page.contains("[", at: body) || page.contains("<!", at: body) { continue }
        kept += page[start..<open]
        start = end
        // A line that contains only the comment is removed with it.
        let blanks = kept.reversed().prefix { $0 == UInt8(ascii: " ") }.count
        let isAlone = kept.dropLast(blanks).last.map { $0 == UInt8(ascii: "\n") } ?? true
        if isAlone, end < page.count, page[end] == UInt8(ascii: "\n") {
          kept.removeLast(blanks)
          start += 1
        }
      }
      return kept + page[start...]
    }
  }
}
