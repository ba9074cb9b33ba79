/// The segments of JPEG files.
enum JPEGFile {
  private static let exif: StaticString = "Exif\0\0"
  private static let xmp: StaticString = "http://ns.adobe.com/xap/1.0/\0"
  private static let photoshop: StaticString = "Photoshop 3.0\0"
  private static let profile: StaticString = "ICC_PROFILE\0"

  /// Takes a file apart.
  static func parts(of file: FileBytes) -> PictureParts {
    var parts = PictureParts()
    parts.shown.append(0..<2)
    var position = 2
    while let marker = file.big(2, at: position), marker >= 0xFF00 {
      switch marker {
      case 0xFFFF: position += 1  // a byte that fills up
      case 0xFF01, 0xFFD0...0xFFD7: position += 2
      case 0xFFD9:
        parts.shown.append(position..<(position + 2))
        parts.isComplete = true
        // Telephones put further pictures and films behind the end.
        if position + 2 < file.count {
          tell((position + 2)..<file.count, of: &parts, isSealed: true)
        }
        return parts
      default:
        guard let length = file.big(2, at: position + 2), length >= 2,
          position + 2 + length <= file.count
        else { return parts }
        let end = position + 2 + length
        read(marker, position..<end, of: file, into: &parts)
        position = marker == 0xFFDA ? endOfScan(file, from: end) : end
        if marker == 0xFFDA { parts.shown.append(end..<position) }
      }
    }
    return parts
  }

  private static func read(
    _ marker: Int, _ segment: Range<Int>, of file: FileBytes, into parts: inout PictureParts
  ) {
    let data = segment.lowerBound + 4
    switch marker {
    case 0xFFE1 where file.begins(with: exif, at: data):
      tell(segment, of: &parts)
      parts.exif.append((data + 6)..<segment.upperBound)
    case 0xFFE1 where file.begins(with: xmp, at: data):
      tell(segment, of: &parts)
      parts.xmp.append((data + xmp.utf8CodeUnitCount)..<segment.upperBound)
    case 0xFFED where file.begins(with: photoshop, at: data):
      tell(segment, of: &parts)
      parts.iptc.append((data + photoshop.utf8CodeUnitCount)..<segment.upperBound)
    case 0xFFE0 where file.begins(with: "JFIF\0", at: data), 0xFFEE:
      parts.shown.append(segment)  // how colours are stored
    case 0xFFE2 where file.begins(with: profile, at: data): parts.shown.append(segment)
    case 0xFFE0...0xFFEF, 0xFFFE: tell(segment, of: &parts, isSealed: true)
    case 0xFFC0...0xFFC3, 0xFFC5...0xFFC7, 0xFFC9...0xFFCB, 0xFFCD...0xFFCF:
      parts.height = file.big(2, at: data + 1) ?? 0
      parts.width = file.big(2, at: data + 3) ?? 0
      parts.isInk = file[data + 5] == 4
      parts.shown.append(segment)
    default: parts.shown.append(segment)
    }
  }

  private static func tell(
    _ segment: Range<Int>, of parts: inout PictureParts, isSealed: Bool = false
  ) {
    parts.told += segment.count
    if isSealed { parts.sealed.append(segment) }
  }

  /// The position of the marker behind coded data, where the byte of markers is followed by zero or
  /// by the number of a restart.
  private static func endOfScan(_ file: FileBytes, from start: Int) -> Int {
    file.bytes.withUnsafeBufferPointer { bytes in
      var position = start
      while let found = bytes.position(of: 0xFF, from: position), found + 1 < bytes.count {
        switch bytes[found + 1] {
        case 0, 0xD0...0xD7: position = found + 2
        case 0xFF: position = found + 1
        default: return found
        }
      }
      return bytes.count
    }
  }

  /// The file without anything that does not show the picture, but with the statements about
  /// rights.
  static func cleaned(_ file: FileBytes, _ parts: PictureParts, telling told: ToldParts) -> [UInt8]
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.count)
    var shown = parts.shown[...]
    // Exif comes first, behind the header of JFIF where there is one.
    let lead = shown.count > 1 && file.begins(with: [0xFF, 0xE0], at: shown[1].lowerBound) ? 2 : 1
    for range in shown.prefix(lead) { bytes += file.bytes[range] }
    shown = shown.dropFirst(lead)
    append(exif, told.exif, to: &bytes)
    append(xmp, told.xmp, to: &bytes)
    for range in shown { bytes += file.bytes[range] }
    return bytes
  }

  private static func append(_ name: StaticString, _ data: [UInt8]?, to bytes: inout [UInt8]) {
    guard let data else { return }
    bytes += [0xFF, 0xE1]
    bytes.append(big: 2 + name.utf8CodeUnitCount + data.count, size: 2)
    name.withUTF8Buffer { bytes += $0 }
    bytes += data
  }
}
