/// The chunks of WebP files.
enum WebPFile {
  private static let showing: Set<String> = [
    "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP",
  ]
  /// The bits of `VP8X` that announce Exif and XMP.
  private static let exifBit: UInt8 = 0x08
  private static let xmpBit: UInt8 = 0x04

  /// Takes a file apart.
  static func parts(of file: FileBytes) -> PictureParts {
    var parts = PictureParts()
    let end = min(file.count, 8 + (file.little(4, at: 4) ?? 0))
    var position = 12
    var hasPicture = false
    parts.isTransparent = isTransparent(file)
    readSize(of: file, into: &parts)
    while position + 8 <= end, let length = file.little(4, at: position + 4),
      length <= end - position - 8
    {
      let data = position + 8
      let name = String(decoding: file.bytes[position..<(position + 4)], as: UTF8.self)
      // Chunks of an odd length are followed by a byte that fills up.
      let chunk = position..<min(data + length + (length & 1), file.count)
      if showing.contains(name) {
        parts.shown.append(chunk)
        if name == "ANIM" { parts.isAnimated = true }
        if name == "ANMF" { parts.frames += 1 }
        if name == "VP8 " || name == "VP8L" || name == "ANMF" { hasPicture = true }
      } else {
        parts.told += chunk.count
        let content = data..<(data + length)
        switch name {
        case "EXIF":
          // Some programs begin it as JPEG does.
          let start = file.begins(with: "Exif\0\0", at: data) ? data + 6 : data
          parts.exif.append(start..<(data + length))
        case "XMP ": parts.xmp.append(content)
        default: parts.sealed.append(content)
        }
      }
      position = chunk.upperBound
    }
    parts.isComplete = hasPicture && position >= end && end >= 8 + (file.little(4, at: 4) ?? 0)
    if end < file.count {
      parts.told += file.count - end
      parts.sealed.append(end..<file.count)
    }
    return parts
  }

  /// Whether the file says that parts of it may be transparent.
  private static func isTransparent(_ file: FileBytes) -> Bool {
    if file.begins(with: "VP8X", at: 12) { return (file[20] ?? 0) & 0x10 != 0 }
    return file.begins(with: "VP8L", at: 12) && (file[24] ?? 0) & 0x10 != 0
  }

  private static func readSize(of file: FileBytes, into parts: inout PictureParts) {
    if file.begins(with: "VP8X", at: 12) {
      parts.width = file.little(3, at: 24).map { $0 + 1 } ?? 0
      parts.height = file.little(3, at: 27).map { $0 + 1 } ?? 0
    } else if file.begins(with: "VP8L", at: 12) {
      let bits = file.little(4, at: 21) ?? file.little(2, at: 21)
      parts.width = bits.map { ($0 & 0x3FFF) + 1 } ?? 0
      parts.height = bits.map { ($0 >> 14 & 0x3FFF) + 1 } ?? 0
    } else if file.begins(with: "VP8 ", at: 12) {
      parts.width = file.little(2, at: 26).map { $0 & 0x3FFF } ?? 0
      parts.height = file.little(2, at: 28).map { $0 & 0x3FFF } ?? 0
    }
  }

  /// The file without anything that does not show the picture, but with the statements about
  /// rights.
  static func cleaned(_ file: FileBytes, _ parts: PictureParts, telling told: ToldParts) -> [UInt8]
  {
    var body: [UInt8] = []
    body.reserveCapacity(file.count)
    let flags = (told.exif == nil ? 0 : exifBit) | (told.xmp == nil ? 0 : xmpBit)
    let isExtended = file.begins(with: "VP8X", at: 12)
    if !isExtended, flags != 0 {
      body += "VP8X".utf8
      body.append(little: 10, size: 4)
      body += [flags | (parts.isTransparent ? 0x10 : 0), 0, 0, 0]
      body.append(little: parts.width - 1, size: 3)
      body.append(little: parts.height - 1, size: 3)
    }
    for range in parts.shown {
      body += file.bytes[range]
      if range.lowerBound == 12, isExtended {
        let position = body.count - range.count + 8
        body[position] = body[position] & ~(exifBit | xmpBit) | flags
      }
      if body.count & 1 == 1 { body.append(0) }
    }
    append("EXIF", told.exif, to: &body)
    append("XMP ", told.xmp, to: &body)
    var bytes = Array("RIFF".utf8)
    bytes.append(little: body.count + 4, size: 4)
    bytes += "WEBP".utf8
    return bytes + body
  }

  private static func append(_ name: String, _ data: [UInt8]?, to bytes: inout [UInt8]) {
    guard let data else { return }
    bytes += name.utf8
    bytes.append(little: data.count, size: 4)
    bytes += data
    if data.count & 1 == 1 { bytes.append(0) }
  }
}
