import Checking
public import Foundation

/// Pictures drawn for tests.
public enum DrawnPicture {
  /// A GIF of one pixel, as text.
  public static let dot = ExampleWorkspace.picture

  /// A GIF wider than pages in mail, as text.
  public static let wide = String(decoding: gif(width: 0x700, height: 9), as: UTF8.self)

  /// A GIF of a given size in pixels and at least a number of bytes.
  public static func gif(width: Int, height: Int = 9, size: Int = 0) -> Data {
    var bytes = Data("GIF89a".utf8)
    bytes += [UInt8(width & 255), UInt8(width >> 8), UInt8(height), 0, 0, 0, 0]
    bytes += [0x2C, 0, 0, 0, 0, UInt8(width & 255), UInt8(width >> 8), UInt8(height), 0, 0, 2]
    let block = Data([127]) + Data(repeating: 0x61, count: 127)
    for _ in 0..<(size + 127) / 128 { bytes += block }
    return bytes + [2, 0x44, 1, 0, 0x3B]
  }

  /// An animated GIF with a number of frames, each of at least a number of bytes.
  public static func gif(width: Int, height: Int, frames: Int, size: Int = 0) -> Data {
    let still = gif(width: width, height: height, size: size)
    let frame = still[13...].dropLast()
    return still.prefix(13) + Data((0..<frames).flatMap { _ in frame }) + [0x3B]
  }

  /// A PNG; a function of the position draws its pixels.
  ///
  /// - Parameters:
  ///   - chunks: further chunks after the header.
  ///   - color: red, green and blue of the pixel at a column and a row.
  public static func png(
    width: Int, height: Int, chunks: [(name: String, data: Data)] = [],
    color: (_ x: Int, _ y: Int) -> (UInt8, UInt8, UInt8) = { x, y in
      (UInt8(x & 255), UInt8(y & 255), UInt8((x * 7 + y * 13) & 255))
    }
  ) -> Data {
    var rows = Data(capacity: height * (1 + 3 * width))
    for y in 0..<height {
      rows.append(0)
      for x in 0..<width {
        let (red, green, blue) = color(x, y)
        rows += [red, green, blue]
      }
    }
    let header = big(width) + big(height) + Data([8, 2, 0, 0, 0])
    return Data([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]) + chunk("IHDR", header)
      + chunks.reduce(Data()) { $0 + chunk($1.name, $1.data) } + chunk("IDAT", stored(rows))
      + chunk("IEND", Data())
  }

  /// Exif as cameras write it: the orientation, the copyright and the position.
  public static func exif(
    orientation: Int = 1, isLittle: Bool = false, copyright: String? = nil, position: Bool = false
  ) -> Data {
    func number(_ value: Int, _ size: Int) -> Data {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
      return Data(isLittle ? bytes : bytes.reversed())
    }
    let count = 2 + (copyright == nil ? 0 : 1) + (position ? 1 : 0)
    var end = 8 + 2 + 12 * count + 4
    var entries = number(0x112, 2) + number(3, 2) + number(1, 4) + number(orientation, 2)
    entries += [0, 0]
    var data = Data()
    for (tag, text) in [(0x110, "Camera 3000"), (0x8298, copyright)] {
      guard let text else { continue }
      let bytes = Data(text.utf8) + [0]
      entries += number(tag, 2) + number(2, 2) + number(bytes.count, 4) + number(end, 4)
      data += bytes
      end += bytes.count
    }
    if position {
      entries += number(0x8825, 2) + number(4, 2) + number(1, 4) + number(end, 4)
      data += number(1, 2) + number(2, 2) + number(5, 2) + number(3, 4) + number(0, 4)
    }
    return Data((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(count, 2)
      + entries + number(0, 4) + data
  }

  /// A chunk of PNG.
  public static func chunk(_ name: String, _ data: Data) -> Data {
    let named = Data(name.utf8) + data
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in named { sum = table[Int((sum ^ UInt32(byte)) & 255)] ^ (sum >> 8) }
    return big(data.count) + named + big(Int(~sum))
  }

  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { sum, _ in
      sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1
    }
  }

  /// Data in zlib format, without compression.
  private static func stored(_ data: Data) -> Data {
    var result = Data([0x78, 0x01])
    var (a, b) = (1, 0)
    for byte in data {
      a = (a + Int(byte)) % 65_521
      b = (b + a) % 65_521
    }
    var start = data.startIndex
    repeat {
      let end = min(start + 65_535, data.endIndex)
      let count = end - start
      result += [end == data.endIndex ? 1 : 0, UInt8(count & 255), UInt8(count >> 8)]
      result += [UInt8(~count & 255), UInt8((~count >> 8) & 255)]
      result += data[start..<end]
      start = end
    } while start < data.endIndex
    return result + big(b << 16 | a)
  }

  private static func big(_ number: Int) -> Data {
    Data([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) })
  }
}
