package import Findings
import Synchronization
package import YAMLReader

/// Collects the mentions of figures during the reading of texts.
///
/// In texts without markup it leaves the words; where a figure has to be filled in, it does so if it
/// knows the figures of an edition, and else leaves the figure's ID.
package final class FigureMentions: Sendable {
  /// Writes a figure between the text before and behind it; nil if that cannot be done.
  package typealias Filling =
    @Sendable (_ id: String, _ before: Substring, _ behind: Substring) ->
    String?

  /// The text of a file, by its path; nil if there is none.
  package typealias Source = @Sendable (_ path: String) -> SourceLines?

  /// A place in a file where the search for links to a figure begins.
  private struct Start: Hashable {
    var path: String
    var line: Int
    var id: String
  }

  private struct Noted {
    var mentions: [FigureMention] = []
    /// The files that mention figures.
    var files: [String: SourceLines?] = [:]
    /// The place of the last link.
    var ends: [Start: Int] = [:]
    /// The number of links sought so far in each file.
    var searches: [String: Int] = [:]

    /// Whether the maximum allows another search in a file.
    mutating func maySearch(in path: String) -> Bool {
      searches[path, default: 0] += 1
      return searches[path, default: 0] <= FigureMentions.maxSearches
    }
  }

  /// The maximum number of links in a file located to the letter; later ones get the place of their
  /// text.
  private static let maxSearches = 300

  private let filling: Filling?
  private let source: Source
  private let noted = Mutex(Noted())

  /// Makes a collection.
  ///
  /// - Parameters:
  ///   - filling: writes figures; nil if they are not known yet.
  ///   - source: gives the files that mention figures, to tell to the letter where they do.
  package init(filling: Filling? = nil, source: @escaping Source = { _ in nil }) {
    self.filling = filling
    self.source = source
  }

  /// The mentions, in the order of their places.
  package var all: [FigureMention] {
    noted.withLock { $0.mentions }.sorted { $0.place < $1.place }
  }

  private func note(_ mention: FigureMention) { noted.withLock { $0.mentions.append(mention) } }

  /// Keeps a link in Markdown.
  ///
  /// - Parameters:
  ///   - address: the link's destination, with its scheme.
  ///   - words: its words.
  ///   - place: its place, or the beginning of its text.
  /// - Returns: its place, to the letter if the file exists.
  @Sendable package func noteLink(
    to address: String, saying words: String, near place: Place
  ) -> Place {
    let id = String(address.dropFirst(FigureMention.scheme.count))
    return noted.withLock { noted in
      if noted.files[place.path] == nil { noted.files[place.path] = .some(source(place.path)) }
      let maySearch = noted.maySearch(in: place.path)
      var mention = FigureMention(id: id, words: words, at: place)
      let start = Start(path: place.path, line: place.line, id: id)
      if maySearch, let lines = noted.files[place.path] ?? nil,
        let link = WrittenLink(
          toFigure: id, near: place, in: lines, after: noted.ends[start])
      {
        noted.ends[start] = link.whole.upperBound
        mention.place = lines.place(of: link.whole).start
      }
      noted.mentions.append(mention)
      return mention.place
    }
  }

  /// The number of bytes of a text searched for links.
  private static let reach = 16 << 10

  /// Whether a text of a file may mention figures.
  package static func mayBe(in node: YAMLNode) -> Bool { node.mayContain("](figure:") }

  /// The node with the links of one-line texts resolved.
  ///
  /// - Parameters:
  ///   - shape: the shape of the node, which tells such texts from others.
  ///   - lines: the text that the node was read from; asked for only if it mentions figures.
  package func resolved(
    _ node: YAMLNode, _ shape: YAMLShape, in lines: @autoclosure () -> SourceLines
  ) -> YAMLNode {
    guard Self.mayBe(in: node) else { return node }
    let lines = lines()
    return node.mappingTexts(shape) { text, scalar in
      resolved(text, at: scalar.place, in: lines)
    }
  }

  /// A text without markup with its links resolved; nil if it has none.
  ///
  /// - Parameters:
  ///   - place: the place of the text.
  ///   - lines: the file of the text.
  package func resolved(_ text: String, at place: Place, in lines: SourceLines) -> String? {
    let links = TextLinks(text, scheme: FigureMention.scheme)
    guard !links.isEmpty else { return nil }
    var shown = ""
    var found: [FigureMention] = []
    let start = lines.offset(of: .init(line: place.line, column: place.column ?? 1)) ?? 0
    var search = start
    for part in links.parts {
      switch part {
      case .text(let text): shown += text
      case .link(let link):
        if link.words.isEmpty {
          shown += filling?(link.target, link.before, link.behind) ?? "[\(link.target)]"
        } else {
          shown += link.words
        }
        var mention = FigureMention(id: link.target, words: link.words, at: place)
        let written = "[\(link.words)](\(FigureMention.scheme)\(link.target))"
        let maySearch = noted.withLock { $0.maySearch(in: place.path) }
        if maySearch, search - start < Self.reach,
          let range = lines.range(of: written, from: search, through: search + Self.reach)
        {
          mention.place = lines.place(of: range).start
          search = range.upperBound
        }
        found.append(mention)
      }
    }
    for var mention in found {
      mention.text = shown
      note(mention)
    }
    return shown
  }
}

extension SourceLines {
  /// The first range of bytes that is a text and begins between two offsets.
  package func range(of text: String, from start: Int, through end: Int = .max) -> Range<Int>? {
    let sought = Array(text.utf8)
    guard let first = sought.first, start <= bytes.count else { return nil }
    var start = start
    let end = min(end, bytes.count)
    while start < end, let found = bytes[start..<end].firstIndex(of: first) {
      if bytes[found...].starts(with: sought) { return found..<found + sought.count }
      start = found + 1
    }
    return nil
  }
}
