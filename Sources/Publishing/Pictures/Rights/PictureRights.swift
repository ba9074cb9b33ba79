/// What a picture's file says about the rights in it.
package struct PictureRights: Sendable, Hashable {
  /// Who made it.
  package var creator: String?
  /// Whose it is.
  package var copyright: String?
  /// Whom to name beside it.
  package var credit: String?

  /// Makes the value.
  package init(creator: String? = nil, copyright: String? = nil, credit: String? = nil) {
    self.creator = creator
    self.copyright = copyright
    self.credit = credit
  }

  /// Whether nothing is said.
  var isEmpty: Bool { creator == nil && copyright == nil && credit == nil }

  /// Takes over what other parts of the file say and this does not.
  mutating func complete(with other: PictureRights) {
    creator = creator ?? other.creator
    copyright = copyright ?? other.copyright
    credit = credit ?? other.credit
  }
}

/// What a file without anything else still tells, in the forms of Exif and XMP.
struct ToldParts {
  var exif: [UInt8]?
  var xmp: [UInt8]?

  /// - Parameter orientation: how the picture has to be turned to stand upright, as Exif counts it.
  init(_ rights: PictureRights, orientation: Int) {
    if orientation != 1 || rights.creator != nil || rights.copyright != nil {
      exif = ExifText.bytes(of: rights, orientation: orientation)
    }
    if !rights.isEmpty { xmp = Array(XMPText.packet(of: rights).utf8) }
  }
}
