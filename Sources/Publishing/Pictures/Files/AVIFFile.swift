/// What can be told of AVIF files without decoding them.
enum AVIFFile {
  /// Takes a file apart, as far as it goes.
  static func parts(of file: FileBytes) -> PictureParts {
    var parts = PictureParts()
    parts.shown.append(0..<file.count)
    readSize(of: file, into: &parts)
    var position = 0
    while position < file.count {
      guard let length = file.big(4, at: position), let name = file.big(4, at: position + 4) else {
        return parts
      }
      // 0 is a box to the end of the file; 1, a size of its own behind the name.
      let size = length == 1 ? file.big(8, at: position + 8) ?? 0 : length
      if name == 0x6D64_6174 { parts.isComplete = true }  // mdat
      if length == 0 { return parts }
      guard size >= 8, size <= file.count - position else {
        parts.isComplete = false
        return parts
      }
      if name == 0x6D65_7461 {  // meta
        let box = position..<(position + size)
        if file.contains("Exif", in: box) || file.contains("mime", in: box) {
          parts.told += 1
          parts.sealed.append(0..<file.count)
        }
      }
      position += size
    }
    return parts
  }

  /// The maximum size that the file tells of: beside the picture's own, there may be those of a
  /// preview and of the tiles that it is put together from.
  private static func readSize(of file: FileBytes, into parts: inout PictureParts) {
    var isTurned = false
    var position = 0
    let limit = min(file.count, 256 << 10)
    while let found = file.position(of: UInt8(ascii: "i"), from: position), found < limit {
      position = found + 1
      if file.begins(with: "ispe", at: found), let width = file.big(4, at: found + 8),
        let height = file.big(4, at: found + 12)
      {
        if width * height > parts.width * parts.height {
          (parts.width, parts.height) = (width, height)
        }
      } else if file.begins(with: "irot", at: found), let angle = file[found + 4] {
        isTurned = angle & 1 == 1
      }
    }
    if isTurned { swap(&parts.width, &parts.height) }
  }
}
