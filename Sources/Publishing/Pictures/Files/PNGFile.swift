/// The chunks of PNG files.
enum PNGFile {
  /// The chunks that show the picture.
  private static let showing: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV",
    "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT",
  ]
  private static let xmp: StaticString = "XML:com.adobe.xmp\0\0\0\0\0"
  private static let headerEnd = 33

  /// Takes a file apart.
  static func parts(of file: FileBytes) -> PictureParts {
    var parts = PictureParts()
    parts.shown.append(0..<8)
    var position = 8
    while let length = file.big(4, at: position), length <= file.count - position - 12 {
      let data = position + 8
      let chunk = position..<(data + length + 4)
      let name = String(decoding: file.bytes[(position + 4)..<data], as: UTF8.self)
      if name == "IHDR" {
        parts.width = file.big(4, at: data) ?? 0
        parts.height = file.big(4, at: data + 4) ?? 0
      }
      if name == "acTL" { parts.isAnimated = true }
      if showing.contains(name) {
        parts.shown.append(chunk)
      } else {
        parts.told += chunk.count
        let content = data..<(data + length)
        if name == "eXIf" {
          parts.exif.append(content)
        } else if file.begins(with: xmp, at: data) {
          parts.xmp.append((data + xmp.utf8CodeUnitCount)..<(data + length))
        } else if name != "tIME" {
          parts.sealed.append(content)
        }
      }
      position = chunk.upperBound
      if name == "IEND" {
        parts.isComplete = true
        if position < file.count {
          parts.told += file.count - position
          parts.sealed.append(position..<file.count)
        }
        break
      }
    }
    if parts.width == 0 {  // of a file that breaks off
      parts.width = file.big(4, at: 16) ?? 0
      parts.height = file.big(4, at: 20) ?? 0
    }
    return parts
  }

  /// The file without anything that does not show the picture, but with the statements about
  /// rights.
  static func cleaned(_ file: FileBytes, _ parts: PictureParts, telling told: ToldParts) -> [UInt8]
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.count)
    for range in parts.shown {
      bytes += file.bytes[range]
      guard range.upperBound == headerEnd else { continue }
      if let exif = told.exif { append("eXIf", exif, to: &bytes) }
      if let packet = told.xmp {
        append("iTXt", xmp.withUTF8Buffer { Array($0) } + packet, to: &bytes)
      }
    }
    return bytes
  }

  private static func append(_ name: String, _ data: [UInt8], to bytes: inout [UInt8]) {
    let named = Array(name.utf8) + data
    bytes.append(big: data.count, size: 4)
    bytes += named
    bytes.append(big: Int(checksum(named)), size: 4)
  }

  /// The CRC-32 of ISO 3309, which ends every chunk.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
    return ~sum
  }
}
