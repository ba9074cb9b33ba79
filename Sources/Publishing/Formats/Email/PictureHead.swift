/// What the first bytes of a picture's file say about it.
package struct PictureHead {
  /// The bytes of a file that are looked at: more than what cameras put before a picture.
  package static let length = 256 << 10

  private let bytes: [UInt8]

  /// Looks at the first bytes of a file.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The width in pixels at which a picture is shown by itself; nil for what is not known to be one.
  package var width: Int? {
    let width: Int? =
      if begins(with: [0x89, 0x50, 0x4E, 0x47], at: 0) {
        big(4, at: 16)
      } else if begins(with: "GIF8", at: 0) {
        little(2, at: 6)
      } else if begins(with: [0xFF, 0xD8], at: 0) {
        widthOfJPEG
      } else if begins(with: "RIFF", at: 0), begins(with: "WEBP", at: 8) {
        widthOfWebP
      } else if begins(with: "ftyp", at: 4) {
        widthOfAVIF
      } else {
        nil
      }
    return width.flatMap { $0 > 0 ? $0 : nil }
  }

  // MARK: Kinds of files

  /// The frame's width or, where the camera was held upright, its height.
  private var widthOfJPEG: Int? {
    var position = 2
    var isTurned = false
    while let marker = big(2, at: position), marker >= 0xFF00 {
      guard marker != 0xFFFF else {
        position += 1  // a byte that fills up
        continue
      }
      guard let length = big(2, at: position + 2), length >= 2 else { return nil }
      switch marker {
      case 0xFFE1 where begins(with: "Exif", at: position + 4):
        isTurned = isTurned || orientation(at: position + 10) >= 5
      case 0xFFC0...0xFFC3, 0xFFC5...0xFFC7, 0xFFC9...0xFFCB, 0xFFCD...0xFFCF:
        return big(2, at: position + (isTurned ? 5 : 7))
      default: break
      }
      position += 2 + length
    }
    return nil
  }

  /// The orientation that Exif gives; 1, which is upright, where it gives none.
  private func orientation(at start: Int) -> Int {
    let isLittle = begins(with: "II", at: start)
    func value(_ count: Int, _ position: Int) -> Int? {
      isLittle ? little(count, at: position) : big(count, at: position)
    }
    guard let offset = value(4, start + 4), let count = value(2, start + offset) else { return 1 }
    for entry in 0..<min(count, 100) {
      let position = start + offset + 2 + entry * 12
      if value(2, position) == 0x112 { return value(2, position + 8) ?? 1 }
    }
    return 1
  }

  private var widthOfWebP: Int? {
    if begins(with: "VP8X", at: 12) { return little(3, at: 24).map { $0 + 1 } }
    if begins(with: "VP8L", at: 12) { return little(2, at: 21).map { ($0 & 0x3FFF) + 1 } }
    return begins(with: "VP8 ", at: 12) ? little(2, at: 26).map { $0 & 0x3FFF } : nil
  }

  /// The maximum size that the file tells of: beside the picture's own, there may be those of a
  /// preview and of the tiles that it is put together from.
  private var widthOfAVIF: Int? {
    var largest: (width: Int, height: Int)?
    var isTurned = false
    for index in bytes.indices where bytes[index] == UInt8(ascii: "i") {
      if begins(with: "ispe", at: index), let width = big(4, at: index + 8),
        let height = big(4, at: index + 12)
      {
        if width * height > (largest.map { $0.width * $0.height } ?? 0) {
          largest = (width, height)
        }
      } else if begins(with: "irot", at: index), let angle = big(1, at: index + 4) {
        isTurned = angle & 1 == 1
      }
    }
    return largest.map { isTurned ? $0.height : $0.width }
  }

  // MARK: Bytes

  private func begins(with text: StaticString, at position: Int) -> Bool {
    text.withUTF8Buffer { begins(with: Array($0), at: position) }
  }

  private func begins(with wanted: [UInt8], at position: Int) -> Bool {
    position >= 0 && position + wanted.count <= bytes.count
      && bytes[position..<(position + wanted.count)].elementsEqual(wanted)
  }

  private func big(_ count: Int, at position: Int) -> Int? {
    guard position >= 0, position <= bytes.count - count else { return nil }
    return bytes[position..<(position + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  private func little(_ count: Int, at position: Int) -> Int? {
    guard position >= 0, position <= bytes.count - count else { return nil }
    return bytes[position..<(position + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
