import Findings
import MarkdownReader
import Records
import YAMLReader

/// The texts and facts in the keys of a document: the front matter of a record or of any other Markdown,
/// a list of records, a configuration.
///
/// Keys are recognized by their names in any document: plugins' kinds of records and the front
/// matter of other programs use the same names.
struct DocumentKeys {
  private let lines: SourceLines
  private let diagnostics: DiagnosticCollector
  private(set) var blocks: [ProofBlock] = []
  private(set) var facts = DocumentFacts()

  /// Reads the keys of a document.
  ///
  /// - Parameters:
  ///   - lines: the lines of the whole file.
  ///   - diagnostics: receives why Markdown in a value cannot be read.
  init(_ node: YAMLNode, in lines: SourceLines, into diagnostics: DiagnosticCollector) {
    self.lines = lines
    self.diagnostics = diagnostics
    read(node)
  }

  /// Keys whose values readers see, in one paragraph.
  private static let texts: WordSet = [
    "title", "summary", "caption", "alt", "headline", "motto", "description", "text", "label",
    "heading", "subtitle",
  ]
  /// Keys whose values are Markdown of several paragraphs.
  private static let documents: WordSet = ["about", "annotation", "intro", "body"]

  private mutating func read(_ node: YAMLNode) {
    for item in node.items { read(item) }
    let pairs = node.pairs
    guard !pairs.isEmpty else { return }
    for pair in pairs {
      switch pair.name {
      case let name where Self.texts.contains(name):
        guard let text = pair.value.locatedText(in: lines) else { read(pair.value); continue }
        blocks.append(ProofBlock(kind: .field(name), text: text))
      case let name where Self.documents.contains(name):
        guard let text = pair.value.locatedText(in: lines) else { continue }
        blocks += MarkdownBlocks.of(text, into: diagnostics)
      case "date": facts.written = facts.written ?? Self.span(pair.value)
      case "dates":
        facts.dates += [pair.value].flatMap { $0.items.isEmpty ? [$0] : $0.items }
          .compactMap(Self.span)
      case "period": facts.period = Self.span(pair.value)
      case "participants": facts.people = Self.people(pair.value)
      case "words":
        if let words = pair.value.text.flatMap({ Int($0) }) {
          facts.budget = Located(words, at: pair.value.place)
        }
      case "photos":
        facts.photos += pair.value.items.map(photo)
        read(pair.value)
      default: read(pair.value)
      }
    }
    if let name = Self.value("name", pairs)?.locatedText(in: lines),
      let country = Self.value("country", pairs)?.locatedText(in: lines)
    {
      facts.countries.append(.init(name: name, country: country))
    }
  }

  private static func value(_ name: String, _ pairs: [YAMLNode.Pair]) -> YAMLNode? {
    pairs.first { $0.name == name }?.value
  }

  private static func span(_ node: YAMLNode) -> Located<DateSpan>? {
    node.text.flatMap { try? DateSpan($0) }.map { Located($0, at: node.place) }
  }

  /// The number of people, if it has no qualifier.
  private static func people(_ node: YAMLNode) -> Located<Int>? {
    if let number = node.text.flatMap({ Int($0) }) { return Located(number, at: node.place) }
    let pairs = node.pairs
    guard value("qualifier", pairs) == nil,
      let count = value("count", pairs), let number = count.text.flatMap({ Int($0) })
    else { return nil }
    return Located(number, at: count.place)
  }

  private func photo(_ node: YAMLNode) -> DocumentFacts.Photo {
    let pairs = node.pairs
    return DocumentFacts.Photo(
      file: Self.value("file", pairs)?.text,
      alternative: Self.value("alt", pairs)?.locatedText(in: lines),
      caption: Self.value("caption", pairs)?.locatedText(in: lines), place: node.place)
  }
}
