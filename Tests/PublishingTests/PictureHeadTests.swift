import Publishing
import Testing

/// The widths of pictures, from the first bytes of their files.
@Suite struct PictureHeadTests {
  private static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// A JPEG that is 300 wide and 200 high as the camera stored it.
  private static func jpeg(orientation: UInt8? = nil, isLittle: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 6, 1, 2, 3, 4]
    if let orientation {
      let exif =
        isLittle
        ? ascii("II") + [42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
        : ascii("MM") + [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
      let segment = ascii("Exif") + [0, 0] + exif
      bytes += [0xFF, 0xFF, 0xE1, 0, UInt8(segment.count + 2)] + segment
    }
    return bytes + [0xFF, 0xC4, 0, 3, 0, 0xFF, 0xC2, 0, 11, 8, 0, 200, 1, 44, 1, 0, 0]
  }

  private static func riff(_ chunk: String, _ rest: [UInt8]) -> [UInt8] {
    ascii("RIFF") + [0, 0, 0, 0] + ascii("WEBP" + chunk) + [0, 0, 0, 0] + rest
  }

  private static func avif(_ boxes: [UInt8]) -> [UInt8] {
    [0, 0, 0, 20] + ascii("ftypavif") + [0, 0, 0, 0] + boxes
  }

  private static func size(_ width: UInt8, _ height: UInt8) -> [UInt8] {
    [0, 0, 0, 20] + ascii("ispe") + [0, 0, 0, 0, 0, 0, 1, width, 0, 0, 1, height]
  }

  @Test(arguments: [
    (
      "png",
      [0x89] + ascii("PNG\r\n\u{1A}\n") + [0, 0, 0, 13] + ascii("IHDR") + [
        0, 0, 1, 44, 0, 0, 0, 9,
      ], 300
    ),
    ("gif", ascii("GIF89a") + [44, 1, 9, 0], 300),
    ("jpeg", jpeg(), 300), ("jpeg upright", jpeg(orientation: 1), 300),
    ("jpeg turned", jpeg(orientation: 6), 200),
    ("jpeg turned, little", jpeg(orientation: 8, isLittle: true), 200),
    ("webp", riff("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 44, 1, 9, 0]), 300),
    ("webp lossless", riff("VP8L", [0x2F, 43, 1, 0, 0]), 300),
    ("webp extended", riff("VP8X", [0, 0, 0, 0, 43, 1, 0, 9, 0, 0]), 300),
    ("avif", avif(size(44, 9)), 300), ("avif with preview", avif(size(1, 1) + size(44, 9)), 300),
    ("avif turned", avif(size(9, 44) + [0, 0, 0, 9] + ascii("irot") + [1]), 300),
  ])
  func widthsAreRead(name: String, bytes: [UInt8], width: Int) {
    #expect(PictureHead(bytes).width == width)
    for count in bytes.indices {
      #expect((PictureHead(Array(bytes.prefix(count))).width ?? width) <= 1000)
    }
  }

  @Test(arguments: [
    [], ascii("a picture"), ascii("GIF89a") + [0, 0, 0, 0], [0xFF, 0xD8, 0xFF, 0xC0],
  ])
  func othersHaveNone(bytes: [UInt8]) { #expect(PictureHead(bytes).width == nil) }
}
