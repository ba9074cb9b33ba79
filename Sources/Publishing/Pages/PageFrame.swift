package import Bytes

/// The parts of a page before and after its content.
package struct PageFrame: Sendable {
  package var before: [UInt8]
  package var after: [UInt8]

  /// The complete page for a content.
  package func page(around content: ByteRope) -> ByteRope {
    var page = ByteRope()
    page.append(before)
    page.append(content)
    page.append(after)
    return page
  }
}
