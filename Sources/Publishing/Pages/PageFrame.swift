package import Bytes

/// What stands before and after the content of a page.
package struct PageFrame: Sendable {
  package var before: [UInt8]
  package var after: [UInt8]

  /// The page around its content.
  package func page(around content: ByteRope) -> ByteRope {
    var page = ByteRope()
    page.append(before)
    page.append(content)
    page.append(after)
    return page
  }
}
