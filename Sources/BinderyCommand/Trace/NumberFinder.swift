import Assembling
import Building
import Document
import Findings
import Wording
import WorkspaceFiles

/// Finds a number in the texts that an edition shows, and the written place of each.
struct NumberFinder {
  /// A text that states the number.
  struct Found: Hashable {
    /// The title of the section that shows it.
    var section: String
    /// Its written place: that of the number itself, or of the nearest part with a known place.
    var place: Place?
    /// The words around it.
    var words: String
  }

  private(set) var found: [Found] = []
  private let number: Quantity
  private let words: Words
  private let root: Folder
  /// The words that name a figure of that number, by the anchors of the sections that show them.
  private let taken: [String: Set<String>]
  private var section = ""
  private var anchor = ""
  /// The number's places in the parts that have been searched.
  private var sources: [Place: Place?] = [:]
  private var files: [String: SourceLines?] = [:]
  private var seen: Set<Found> = []
  /// The lines that name a figure of that number.
  private let figurePlaces: Set<Place>
  /// The source files of each section, by its anchor.
  private let sectionFiles: [String: [String]]

  init(_ number: Quantity, in outcome: EditionOutcome, root: Folder) {
    self.number = number
    self.root = root
    words = outcome.figures?.words ?? .english
    section = outcome.assembly?.metadata.title ?? outcome.name
    let uses = outcome.figureUses.filter { use in
      outcome.figures?[use.id]?.amount?.quantity == number
    }
    sectionFiles = Dictionary(outcome.sources.map { ($0.anchor, $0.files) }) { $0 + $1 }
    taken = uses.reduce(into: [:]) { $0[$1.section.anchor, default: []].insert($1.words) }
    figurePlaces = Set(uses.compactMap { $0.place.map { $0.elsewhere(line: $0.line) } })
  }

  /// Looks through an edition.
  mutating func walk(_ assembly: Assembly) { walk(assembly.blocks, within: []) }

  private mutating func walk(_ blocks: [Block], within places: [Place]) {
    for block in blocks {
      let (outerSection, outerAnchor) = (section, anchor)
      if case .group(let group) = block.kind {
        if group.role == .contents { continue }
        if group.role.traits.isSection, let own = group.anchor {
          section = group.title?.plainText ?? own
          anchor = own
        }
      }
      let places = block.place.map { places + [$0] } ?? places
      block.forEachPart { part in
        switch part {
        case .blocks(let blocks): walk(blocks, within: places)
        case .inlines(let inlines): look(at: inlines.plainText, within: places)
        case .text(let text): look(at: text, within: places)
        }
      }
      (section, anchor) = (outerSection, outerAnchor)
    }
  }

  private mutating func look(at text: String, within places: [Place]) {
    for stated in StatedNumber.all(in: text, words.numbers)
    where stated.quantity == number && !stated.isFraction {
      // Mentions of a figure are reported with the figure.
      if let taken = taken[anchor], taken.contains(where: text.contains) { continue }
      let place = source(in: places) ?? source(of: stated.range, of: text)
      let found = Found(
        section: section, place: place ?? places.last,
        words: Self.surroundings(of: stated.range, in: text))
      if seen.insert(found).inserted { self.found.append(found) }
    }
  }

  /// The number's place in the lines of the innermost part that has it.
  private mutating func source(in parts: [Place]) -> Place? {
    for part in parts.reversed() {
      let known = sources[part]
      let place = known ?? source(in: part)
      sources[part] = .some(place)
      if let place { return place }
    }
    return nil
  }

  private mutating func source(in part: Place) -> Place? {
    guard let lines = lines(of: part.path) else { return nil }
    let last = part.end?.line ?? (part.path.hasSuffix(".md") ? Int.max : part.line)
    return place(in: lines, from: part.line, through: last) { line, _ in
      !figurePlaces.contains(part.elsewhere(line: line))
    }
  }

  /// A number's place in the files of the section, next to the same word as in the text: parts such
  /// as the photographs of a unit do not know where they were written.
  private mutating func source(of range: Range<String.Index>, of text: String) -> Place? {
    func isPartOfWord(_ character: Character) -> Bool { character.isLetter }
    let before = text[..<range.lowerBound].split { !isPartOfWord($0) }.last
    let behind = text[range.upperBound...].split { !isPartOfWord($0) }.first
    let neighbours = [behind, before].compactMap { $0 }.filter { $0.count >= Self.leastLetters }
    guard !neighbours.isEmpty else { return nil }
    for path in sectionFiles[anchor] ?? [] {
      guard let lines = lines(of: path) else { continue }
      let place = place(in: lines, from: 1, through: .max) { _, written in
        neighbours.contains { written.contains($0) }
      }
      if let place { return place }
    }
    return nil
  }

  private static let leastLetters = 3

  /// The number's place in the first of some lines that has it and satisfies a condition.
  private func place(
    in lines: SourceLines, from first: Int, through last: Int, where isSought: (Int, String) -> Bool
  ) -> Place? {
    var line = first
    while line <= last, let start = lines.offset(of: .init(line: line, column: 1)),
      start < lines.bytes.count
    {
      let end = lines.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? lines.bytes.count
      let text = String(decoding: lines.bytes[start..<end], as: UTF8.self)
      if isSought(line, text), let found = place(in: text, at: start, of: lines) { return found }
      line += 1
    }
    return nil
  }

  /// The number's place in a line.
  private func place(in text: String, at start: Int, of lines: SourceLines) -> Place? {
    let stated = StatedNumber.all(in: text, words.numbers).first { $0.quantity == number }
    guard let range = stated?.range else { return nil }
    let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let length = text.utf8.distance(from: range.lowerBound, to: range.upperBound)
    return lines.place(of: start + offset..<start + offset + length)
  }

  private mutating func lines(of path: String) -> SourceLines? {
    if let known = files[path] { return known }
    let text = try? root.readText(path, limit: SourceText.defaultLimit)
    let lines = text.map { SourceLines($0.bytes, path: path) }
    files[path] = .some(lines)
    return lines
  }

  /// The words around a range, at most half a line on either side.
  private static func surroundings(of range: Range<String.Index>, in text: String) -> String {
    let before = text[..<range.lowerBound].suffix(reach)
    let behind = text[range.upperBound...].prefix(reach)
    let start = before.startIndex == text.startIndex ? "" : "…"
    let end = behind.endIndex == text.endIndex ? "" : "…"
    return "\(start)\(before)\(text[range])\(behind)\(end)"
  }

  private static let reach = 32
}
