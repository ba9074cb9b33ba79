import Bytes

/// Elements whose content is no markup: scripts and style sheets.
enum VerbatimElement {
  /// Where the content of such an element ends.
  ///
  /// - Parameters:
  ///   - start: the offset of a `<`.
  ///   - page: a page in UTF-8.
  /// - Returns: the offset of the closing tag, or the end of the page if there is none; nil if no such
  ///   element begins at the offset.
  static func end(of start: Int, in page: UnsafeBufferPointer<UInt8>) -> Int? {
    if page.contains("<style", at: start) {
      return page.position(of: "</style", from: start) ?? page.count
    }
    if page.contains("<script", at: start) {
      return page.position(of: "</script", from: start) ?? page.count
    }
    return nil
  }
}
