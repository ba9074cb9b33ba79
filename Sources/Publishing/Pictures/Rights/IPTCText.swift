import Wording

/// The records of IPTC in a picture, as far as they concern rights.
struct IPTCText {
  /// The resource of Photoshop that holds the records.
  private static let resource = 0x0404
  /// The maximum length of a text in bytes.
  private static let maxLength = 2000

  private(set) var rights = PictureRights()

  /// Reads the resources of Photoshop in a range.
  init(_ file: FileBytes, in range: Range<Int>) {
    var position = range.lowerBound
    while file.begins(with: "8BIM", at: position), let id = file.big(2, at: position + 4),
      let name = file[position + 6]
    {
      // The name has a length before it; both together have an even number of bytes.
      let sizeAt = position + 6 + (Int(name) + 2) / 2 * 2
      guard let size = file.big(4, at: sizeAt), size <= range.upperBound - sizeAt - 4 else {
        return
      }
      if id == Self.resource { read(file, (sizeAt + 4)..<(sizeAt + 4 + size)) }
      position = sizeAt + 4 + size + (size & 1)
    }
  }

  private mutating func read(_ file: FileBytes, _ range: Range<Int>) {
    var position = range.lowerBound
    while file[position] == 0x1C, let record = file[position + 1], let dataset = file[position + 2],
      let size = file.big(2, at: position + 3), size <= range.upperBound - position - 5
    {
      let text = Self.text(file.bytes[(position + 5)..<(position + 5 + min(size, Self.maxLength))])
      switch (record, dataset) {
      case (2, 80): rights.creator = rights.creator ?? text
      case (2, 110): rights.credit = text
      case (2, 116): rights.copyright = text
      default: break
      }
      position += 5 + size
    }
  }

  /// The text in UTF-8 or, where it is none, in Latin-1.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    let text =
      String(validating: bytes, as: UTF8.self)
      ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    let trimmed = String(text.trimmed)
    return trimmed.isEmpty ? nil : trimmed
  }
}
