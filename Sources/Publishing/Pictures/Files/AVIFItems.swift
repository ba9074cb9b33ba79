/// The items of an AVIF file and where their bytes are: pictures, and information about them.
struct AVIFItems {
  /// An item.
  struct Item {
    /// The position of the four letters that state its type.
    var kind: Int
    /// Where its bytes are in the file.
    var extents: [Range<Int>] = []
    var role = Role.picture

    enum Role { case picture, exif, xmp, other }
  }

  /// A box: the position of its name, and its content.
  struct Box {
    var name: Int
    var content: Range<Int>
  }

  private(set) var items: [Int: Item] = [:]
  /// The boxes that hold the bytes of items.
  private(set) var data: [Range<Int>] = []
  /// The boxes that nobody needs for showing the picture.
  private(set) var strange: [Box] = []

  private static let pictureKinds: [StaticString] = ["av01", "grid", "iovl", "iden", "tmap"]

  /// Takes a file apart; nil where that cannot be done beyond doubt, as for films.
  init?(_ file: FileBytes) {
    guard let boxes = Self.boxes(in: 0..<file.count, of: file) else { return nil }
    var meta: Range<Int>?
    for box in boxes {
      if file.begins(with: "ftyp", at: box.name) { continue }
      if file.begins(with: "mdat", at: box.name) {
        data.append(box.content)
      } else if file.begins(with: "meta", at: box.name) {
        guard meta == nil, box.content.count >= 4 else { return nil }
        meta = (box.content.lowerBound + 4)..<box.content.upperBound
      } else if file.begins(with: "moov", at: box.name) || file.begins(with: "moof", at: box.name) {
        return nil
      } else {
        strange.append(box)
      }
    }
    guard let meta, let parts = Self.boxes(in: meta, of: file),
      let names = parts.first(where: { file.begins(with: "iinf", at: $0.name) }),
      let places = parts.first(where: { file.begins(with: "iloc", at: $0.name) })
    else { return nil }
    let idat = parts.first { file.begins(with: "idat", at: $0.name) }?.content
    if let idat { data.append(idat) }
    guard readNames(file, names.content), readPlaces(file, places.content, idat) else { return nil }
  }

  /// The boxes in a range, one behind the other; nil where they do not fill it.
  private static func boxes(in range: Range<Int>, of file: FileBytes) -> [Box]? {
    var boxes: [Box] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard range.upperBound - position >= 8, let length = file.big(4, at: position) else {
        return nil
      }
      // 0 means a box to the end; 1, a separate size after the name.
      var (head, size) = (8, length)
      if length == 0 { size = range.upperBound - position }
      if length == 1 {
        guard let long = file.big(8, at: position + 8) else { return nil }
        (head, size) = (16, long)
      }
      guard size >= head, size <= range.upperBound - position else { return nil }
      boxes.append(
        Box(name: position + 4, content: (position + head)..<(position + size)))
      position += size
    }
    return boxes
  }

  private mutating func readNames(_ file: FileBytes, _ list: Range<Int>) -> Bool {
    guard let version = file[list.lowerBound] else { return false }
    let start = list.lowerBound + (version == 0 ? 6 : 8)
    guard start <= list.upperBound, let boxes = Self.boxes(in: start..<list.upperBound, of: file)
    else { return false }
    for box in boxes {
      let start = box.content.lowerBound
      guard file.begins(with: "infe", at: box.name), let version = file[start],
        version == 2 || version == 3, let id = file.big(version == 2 ? 2 : 4, at: start + 4)
      else { return false }
      let kind = start + (version == 2 ? 8 : 10)
      guard kind + 4 <= box.content.upperBound, items[id] == nil else { return false }
      var item = Item(kind: kind)
      if file.begins(with: "Exif", at: kind) {
        item.role = .exif
      } else if file.begins(with: "mime", at: kind) {
        item.role = file.contains("rdf+xml", in: box.content) ? .xmp : .other
      } else if !Self.pictureKinds.contains(where: { file.begins(with: $0, at: kind) }) {
        item.role = .other
      }
      items[id] = item
    }
    return true
  }

  private mutating func readPlaces(
    _ file: FileBytes, _ list: Range<Int>, _ idat: Range<Int>?
  ) -> Bool {
    var reader = Reader(file: file, position: list.lowerBound, end: list.upperBound)
    guard let version = reader.number(1), version <= 2, reader.number(3) != nil,
      let sizes = reader.number(2)
    else { return false }
    func size(_ shift: Int) -> Int { sizes >> shift & 15 }
    guard [12, 8, 4, 0].allSatisfy({ [0, 4, 8].contains(size($0)) }),
      let count = reader.number(version < 2 ? 2 : 4)
    else { return false }
    for _ in 0..<count {
      guard let id = reader.number(version < 2 ? 2 : 4) else { return false }
      var method = 0
      if version > 0 {
        guard let number = reader.number(2) else { return false }
        method = number & 15
      }
      // Bytes in other files and in other items are not looked for.
      guard reader.number(2) == 0, method < 2, let base = reader.number(size(4)),
        let extents = reader.number(2)
      else { return false }
      guard let room = method == 1 ? idat : 0..<file.count else { return false }
      for _ in 0..<extents {
        if version > 0, reader.number(size(0)) == nil { return false }
        guard let offset = reader.number(size(12)), let length = reader.number(size(8)),
          base <= room.count, offset <= room.count - base, length <= room.count - base - offset
        else { return false }
        let start = room.lowerBound + base + offset
        // A length of 0 is the rest of the file, which is not told apart.
        guard length > 0,
          data.contains(where: { $0.contains(start) && start + length <= $0.upperBound })
        else { return false }
        items[id]?.extents.append(start..<(start + length))
      }
    }
    return true
  }

  private struct Reader {
    let file: FileBytes
    var position: Int
    let end: Int

    /// The next number of a size in bytes, which may be 0.
    mutating func number(_ size: Int) -> Int? {
      guard position + size <= end, let number = file.big(size, at: position), number >= 0 else {
        return nil
      }
      position += size
      return number
    }
  }
}
