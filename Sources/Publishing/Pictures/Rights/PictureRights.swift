/// The statements of a picture's file about rights.
package struct PictureRights: Sendable, Hashable {
  /// Who made it.
  package var creator: String?
  /// Whose it is.
  package var copyright: String?
  /// The name for the credit beside it.
  package var credit: String?

  /// Makes the value.
  package init(creator: String? = nil, copyright: String? = nil, credit: String? = nil) {
    self.creator = creator
    self.copyright = copyright
    self.credit = credit
  }

  /// Whether there are no statements.
  var isEmpty: Bool { creator == nil && copyright == nil && credit == nil }

  /// Adds statements from other parts of the file that are missing here.
  mutating func complete(with other: PictureRights) {
    creator = creator ?? other.creator
    copyright = copyright ?? other.copyright
    credit = credit ?? other.credit
  }
}

/// The metadata that a cleaned file keeps, in the forms of Exif and XMP.
struct ToldParts {
  var exif: [UInt8]?
  var xmp: [UInt8]?

  /// - Parameter orientation: the turn that makes the picture upright, as Exif counts it.
  init(_ rights: PictureRights, orientation: Int) {
    if orientation != 1 || rights.creator != nil || rights.copyright != nil {
      exif = ExifText.bytes(of: rights, orientation: orientation)
    }
    if !rights.isEmpty { xmp = Array(XMPText.packet(of: rights).utf8) }
  }
}
