/// A ZIP archive of files stored as they are, with the same bytes for the same files.
///
/// Nothing in it depends on the clock or the machine: all files are from 1 January 1980, the first day that the
/// format knows.
public struct ZipArchive: Sendable {
  private static let date: UInt16 = 1 << 5 | 1
  /// The version of the format that readers need.
  private static let version: UInt16 = 20
  /// Names are in UTF-8.
  private static let flags: UInt16 = 1 << 11

  private var files: [UInt8] = []
  private var index: [UInt8] = []
  private var count: UInt16 = 0

  /// Makes an archive without files.
  public init() {}

  /// Adds a file; its size is below 4 GiB.
  public mutating func add(_ name: String, _ content: some Sequence<UInt8>) {
    let content = Array(content)
    let start = UInt32(files.count)
    var facts: [UInt8] = []
    for value in [Self.version, Self.flags, 0, 0, Self.date] { facts.add(value) }
    for value in [CRC32.of(content), UInt32(content.count), UInt32(content.count)] {
      facts.add(value)
    }
    facts.add(UInt16(name.utf8.count))
    facts.add(UInt16(0))
    files.add(UInt32(0x0403_4B50))
    files += facts + Array(name.utf8) + content
    index.add(UInt32(0x0201_4B50))
    index.add(Self.version)
    index += facts
    for value in [UInt16(0), 0, 0] { index.add(value) }
    for value in [UInt32(0), start] { index.add(value) }
    index += name.utf8
    count += 1
  }

  /// The archive's bytes.
  public var bytes: [UInt8] {
    var end: [UInt8] = []
    end.add(UInt32(0x0605_4B50))
    for value in [UInt16(0), 0, count, count] { end.add(value) }
    for value in [UInt32(index.count), UInt32(files.count)] { end.add(value) }
    end.add(UInt16(0))
    return files + index + end
  }
}

/// The checksum of ZIP archives.
private enum CRC32 {
  static func of(_ bytes: [UInt8]) -> UInt32 {
    var table = [UInt32](repeating: 0, count: 256)
    for number in table.indices {
      var value = UInt32(number)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
      table[number] = value
    }
    var sum = UInt32.max
    for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
    return ~sum
  }
}

extension [UInt8] {
  /// Adds a number, its lowest byte first.
  fileprivate mutating func add<Number: FixedWidthInteger>(_ number: Number) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
