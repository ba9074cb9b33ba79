/// A published page with the marks of a preview: the elements state where their text was written.
///
/// The page is served from its published bytes; removing the attributes restores these.
struct MarkedPage {
  /// The attribute, with the index of a source and a line as its value.
  static let attribute = "data-bindery"

  /// The elements that blocks begin with.
  private static let blocks: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre", "table",
    "figure",
    "section", "article", "aside", "div", "nav", "details", "svg", "hr", "img",
  ]
  /// The elements whose content may be a block without its own element.
  private static let containers: Set<String> = ["li", "dd", "dt", "td", "th", "figcaption"]

  private let bytes: [UInt8]

  /// Takes a published page.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The page with attributes.
  ///
  /// - Parameter marks: where blocks begin, as ``PreviewMap`` has it.
  func marked(_ marks: String) -> [UInt8] {
    var insertions: [(position: Int, value: Substring)] = []
    for mark in marks.split(separator: ";") {
      let parts = mark.split(separator: ",")
      guard parts.count == 3, let offset = Int(parts[0]), let position = tag(at: offset) else {
        continue
      }
      insertions.append((position, mark[parts[1].startIndex...]))
    }
    // An element represents the first block that begins with it.
    let sorted = insertions.enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 32 * insertions.count)
    var written = 0
    var last = -1
    for (_, insertion) in sorted where insertion.position != last {
      result += bytes[written..<insertion.position]
      result += " \(Self.attribute)=\"\(insertion.value)\"".utf8
      written = insertion.position
      last = insertion.position
    }
    result += bytes[written...]
    return result
  }

  /// The position behind the name of the tag of a block that begins at an offset; nil if it has none.
  private func tag(at offset: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count else { return nil }
    let start = bytes[offset...].firstIndex { !$0.isBlank } ?? bytes.endIndex
    let first = name(at: start)
    if let first, Self.blocks.contains(first.name) { return first.end }
    // A paragraph of a tight list begins behind the tag of its item.
    if let before = bytes[..<offset].lastIndex(where: { !$0.isBlank }),
      bytes[before] == UInt8(ascii: ">"),
      let open = bytes[max(0, before - 200)..<before].lastIndex(of: UInt8(ascii: "<")),
      let outer = name(at: open), Self.containers.contains(outer.name)
    {
      return outer.end
    }
    return first?.end
  }

  /// The name of the tag that begins at an index, and the index behind it; nil if none does.
  private func name(at index: Int) -> (name: String, end: Int)? {
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "<") else { return nil }
    let name = bytes[(index + 1)...].prefix(12).prefix { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    guard !name.isEmpty else { return nil }
    return (String(decoding: name, as: UTF8.self).lowercased(), name.endIndex)
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
