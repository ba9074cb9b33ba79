/// The blocks of GIF files.
enum GIFFile {
  /// Takes a file apart.
  static func parts(of file: FileBytes) -> PictureParts {
    var parts = PictureParts()
    parts.width = file.little(2, at: 6) ?? 0
    parts.height = file.little(2, at: 8) ?? 0
    guard let flags = file[10] else { return parts }
    var position = 13 + colorTableSize(flags)
    parts.shown.append(0..<min(position, file.count))
    while let mark = file[position] {
      switch mark {
      case 0x2C:
        guard let flags = file[position + 9],
          let end = endOfBlocks(file, from: position + 11 + colorTableSize(flags))
        else { return parts }
        parts.frames += 1
        parts.shown.append(position..<end)
        position = end
      case 0x21:
        guard let end = endOfBlocks(file, from: position + 2) else { return parts }
        if shows(file, at: position) {
          parts.shown.append(position..<end)
        } else {
          parts.told += end - position
          parts.sealed.append(position..<end)
        }
        position = end
      case 0x3B:
        parts.shown.append(position..<(position + 1))
        if position + 1 < file.count {
          parts.told += file.count - position - 1
          parts.sealed.append((position + 1)..<file.count)
        }
        parts.isComplete = parts.frames > 0
        parts.isAnimated = parts.frames > 1
        return parts
      default: return parts
      }
    }
    return parts
  }

  private static func colorTableSize(_ flags: UInt8) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
  }

  /// The end of data that comes in blocks of up to 255 bytes.
  private static func endOfBlocks(_ file: FileBytes, from start: Int) -> Int? {
    var position = start
    while let length = file[position] {
      position += 1 + Int(length)
      if length == 0 { return position }
    }
    return nil
  }

  /// Whether an extension affects the display.
  private static func shows(_ file: FileBytes, at position: Int) -> Bool {
    switch file[position + 1] {
    case 0xF9, 0x01: true
    case 0xFF:
      file.begins(with: "NETSCAPE2.0", at: position + 3)
        || file.begins(with: "ANIMEXTS1.0", at: position + 3)
        || file.begins(with: "ICCRGBG1012", at: position + 3)
    default: false
    }
  }

  /// The file without anything that does not show the picture.
  static func cleaned(_ file: FileBytes, _ parts: PictureParts) -> [UInt8] {
    Array(parts.shown.map { file.bytes[$0] }.joined())
  }
}
