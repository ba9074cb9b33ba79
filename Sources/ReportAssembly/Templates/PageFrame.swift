import SectorKit

/// What stands before and after the content of a page.
struct PageFrame: Sendable {
  var before: [UInt8]
  var after: [UInt8]

  /// The page around its content.
  func page(around content: ByteRope) -> ByteRope {
    var page = ByteRope()
    page.append(before)
    page.append(content)
    page.append(after)
    return page
  }
}
