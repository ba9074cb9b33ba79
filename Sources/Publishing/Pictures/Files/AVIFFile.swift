/// The boxes of AVIF files.
///
/// Nothing in them is moved, since each says where others are: information about the picture is
/// overwritten in place.
enum AVIFFile {
  /// The number of bytes at the beginning searched for boxes about the picture.
  private static let headLimit = 256 << 10

  /// Takes a file apart, as far as it goes.
  static func parts(of file: FileBytes) -> PictureParts {
    var parts = PictureParts()
    parts.shown.append(0..<file.count)
    parts.isAnimated = file.begins(with: "avis", at: 8)
    readSize(of: file, into: &parts)
    let head = 0..<min(file.count, headLimit)
    parts.isTransparent =
      file.contains("auxiliary:alpha", in: head) || file.contains("auxid:1", in: head)
    var meta: [Range<Int>] = []
    var position = 0
    while position < file.count {
      guard let length = file.big(4, at: position), let name = file.big(4, at: position + 4) else {
        return parts
      }
      // 0 means a box to the end of the file; 1, a separate size after the name.
      let size = length == 1 ? file.big(8, at: position + 8) ?? 0 : length
      if name == 0x6D64_6174 { parts.isComplete = true }  // mdat
      if length == 0 { break }
      guard size >= 8, size <= file.count - position else {
        parts.isComplete = false
        return parts
      }
      if name == 0x6D65_7461 || name == 0x6D6F_6F76 {  // meta, moov
        meta.append(position..<(position + size))
      }
      position += size
    }
    guard let items = AVIFItems(file) else {
      if meta.contains(where: { file.contains("Exif", in: $0) || file.contains("mime", in: $0) }) {
        parts.told += 1
        parts.sealed.append(0..<file.count)
      }
      return parts
    }
    parts.told = told(items, file).count
    for item in items.items.values {
      for extent in item.extents {
        switch item.role {
        case .picture: break
        case .exif:
          let start = extent.lowerBound + 4 + (file.big(4, at: extent.lowerBound) ?? 0)
          if extent.contains(start) { parts.exif.append(start..<extent.upperBound) }
        case .xmp: parts.xmp.append(extent)
        case .other: parts.sealed.append(extent)
        }
      }
    }
    return parts
  }

  /// The parts that do not show the picture: bytes of items that hold metadata or that no item has,
  /// and boxes.
  private static func told(_ items: AVIFItems, _ file: FileBytes) -> [Range<Int>] {
    var told = items.strange.map(\.content)
    let shown = items.items.values.filter { $0.role == .picture }.flatMap(\.extents)
      .sorted { $0.lowerBound < $1.lowerBound }
    for box in items.data {
      var start = box.lowerBound
      for extent in shown where box.contains(extent.lowerBound) {
        if extent.lowerBound > start { told.append(start..<extent.lowerBound) }
        start = max(start, extent.upperBound)
      }
      if start < box.upperBound { told.append(start..<box.upperBound) }
    }
    return told.filter { range in file.bytes[range].contains { $0 != 0 } }
  }

  /// The maximum of the sizes in the file: besides the picture's own, there may be those of a
  /// preview and of the tiles that the picture consists of.
  private static func readSize(of file: FileBytes, into parts: inout PictureParts) {
    var isTurned = false
    var position = 0
    let limit = min(file.count, headLimit)
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

  /// The file without anything that does not show the picture, but with the statements about
  /// rights, as far as these fit into the room of the removed ones; nil where nothing can be
  /// removed, or the rights have no room.
  static func cleaned(
    _ file: FileBytes, telling told: ToldParts, isNeeded: Bool
  ) -> [UInt8]? {
    guard let items = AVIFItems(file) else { return nil }
    var bytes = file.bytes
    for range in Self.told(items, file) {
      for position in range { bytes[position] = 0 }
    }
    for box in items.strange { bytes.replace(at: box.name, with: "free".utf8) }
    var hasRights = false
    for (_, item) in items.items.sorted(by: { $0.key < $1.key }) where item.role != .picture {
      let kept: [UInt8]? =
        switch item.role {
        case .exif: told.exif.map { [0, 0, 0, 0] + $0 }
        case .xmp: told.xmp
        case .picture, .other: nil
        }
      if let kept, item.extents.count == 1, kept.count <= item.extents[0].count {
        bytes.replace(at: item.extents[0].lowerBound, with: kept)
        if item.role == .xmp {
          // Only blanks may follow a packet.
          for position in (item.extents[0].lowerBound + kept.count)..<item.extents[0].upperBound {
            bytes[position] = UInt8(ascii: " ")
          }
        }
        hasRights = true
      } else {
        // An item of a kind that nobody knows is passed over.
        bytes.replace(at: item.kind, with: "skip".utf8)
      }
    }
    return hasRights || !isNeeded ? bytes : nil
  }
}

extension [UInt8] {
  fileprivate mutating func replace(at start: Int, with other: some Collection<UInt8>) {
    replaceSubrange(start..<(start + other.count), with: other)
  }
}
