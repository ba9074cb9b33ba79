import Wording

/// Exif of a picture, as far as it concerns its publishing.
struct ExifText {
  private enum Tag {
    static let orientation = 0x0112
    static let artist = 0x013B
    static let copyright = 0x8298
    static let position = 0x8825
  }

  /// The maximum number of entries to read.
  private static let maxEntries = 500
  /// The maximum length of a text in bytes.
  private static let maxLength = 2000

  /// The turn that makes the picture upright: 1 for none, up to 8.
  private(set) var orientation = 1
  private(set) var rights = PictureRights()
  /// Whether it reveals, or may reveal, the location of the picture.
  private(set) var tellsPosition = false

  private let file: FileBytes
  private let range: Range<Int>
  private let isLittle: Bool

  /// Reads a block, which begins with the mark of the byte order.
  init(_ file: FileBytes, in range: Range<Int>) {
    self.file = file
    self.range = range
    isLittle = file.begins(with: "II", at: range.lowerBound)
    guard isLittle || file.begins(with: "MM", at: range.lowerBound),
      let first = number(4, at: 4), let entries = entries(at: first)
    else {
      // Its content is unknown.
      tellsPosition = !range.isEmpty
      return
    }
    for entry in entries {
      switch number(2, at: entry) {
      case Tag.orientation:
        if let value = number(2, at: entry + 8), (1...8).contains(value) { orientation = value }
      case Tag.artist: rights.creator = text(of: entry)
      case Tag.copyright: rights.copyright = text(of: entry)
      case Tag.position: tellsPosition = holdsPosition(entry)
      default: continue
      }
    }
  }

  private func number(_ size: Int, at offset: Int) -> Int? {
    guard offset >= 0, offset <= range.count - size else { return nil }
    let position = range.lowerBound + offset
    return isLittle ? file.little(size, at: position) : file.big(size, at: position)
  }

  /// The offsets of the entries of a directory; nil if there is none.
  private func entries(at offset: Int) -> [Int]? {
    guard let count = number(2, at: offset), count <= Self.maxEntries,
      offset + 2 + count * 12 <= range.count
    else { return nil }
    return (0..<count).map { offset + 2 + $0 * 12 }
  }

  /// Whether the directory of positions that an entry leads to has more than the number of its
  /// version.
  private func holdsPosition(_ entry: Int) -> Bool {
    guard let offset = number(4, at: entry + 8), let entries = entries(at: offset) else {
      return true
    }
    return entries.contains { number(2, at: $0) != 0 }
  }

  private func text(of entry: Int) -> String? {
    guard let length = number(4, at: entry + 4), length <= Self.maxLength else { return nil }
    let offset = length <= 4 ? entry + 8 : number(4, at: entry + 8) ?? range.count
    guard offset >= 0, offset + length <= range.count else { return nil }
    let start = range.lowerBound + offset
    // A copyright has that of the photographer, a zero, and that of the editor.
    let words = file.bytes[start..<(start + length)].split(separator: 0)
      .map { String(String(decoding: $0, as: UTF8.self).trimmed) }.filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// Exif with rights and an orientation alone.
  static func bytes(of rights: PictureRights, orientation: Int) -> [UInt8] {
    var entries: [(tag: Int, text: [UInt8]?)] = [(Tag.orientation, nil)]
    for (tag, text) in [(Tag.artist, rights.creator), (Tag.copyright, rights.copyright)] {
      if let text { entries.append((tag, Array(text.utf8.prefix(maxLength - 1)) + [0])) }
    }
    var bytes: [UInt8] = Array("MM".utf8) + [0, 42]
    bytes.append(big: 8, size: 4)
    bytes.append(big: entries.count, size: 2)
    var texts: [UInt8] = []
    let start = 8 + 2 + 12 * entries.count + 4
    for (tag, text) in entries {
      bytes.append(big: tag, size: 2)
      bytes.append(big: text == nil ? 3 : 2, size: 2)
      bytes.append(big: text?.count ?? 1, size: 4)
      if let text, text.count > 4 {
        bytes.append(big: start + texts.count, size: 4)
        texts += text
        if texts.count & 1 == 1 { texts.append(0) }
      } else if let text {
        bytes += text + Array(repeating: 0, count: 4 - text.count)
      } else {
        bytes.append(big: orientation, size: 2)
        bytes.append(big: 0, size: 2)
      }
    }
    bytes.append(big: 0, size: 4)
    return bytes + texts
  }
}
