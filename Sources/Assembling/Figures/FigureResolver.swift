package import Document
import Findings
package import Records

/// Replaces the links to figures by text, and keeps where an edition shows each figure.
package struct FigureResolver: TreeRewriter {
  private let figures: EditionFigures?
  /// The mentions in texts without markup, by the text that readers see.
  private let texts: [String: [FigureMention]]
  private var section: FigureUse.Section
  /// The occurrences of figures, in reading order.
  private(set) var uses: [FigureUse] = []
  private var seen: Set<FigureUse> = []

  /// The maximum number of texts for a search of each within the others; layouts join several
  /// texts.
  private static let maxSought = 50

  /// Prepares to replace links.
  ///
  /// - Parameters:
  ///   - figures: the figures to fill in; nil if none are known.
  ///   - mentions: the mentions of figures in texts that the edition may show.
  ///   - title: the edition's title.
  package init(_ figures: EditionFigures?, _ mentions: [FigureMention] = [], title: String = "") {
    self.figures = figures
    texts = Dictionary(grouping: mentions.filter { $0.text != nil }) { $0.text ?? "" }
    section = FigureUse.Section(title: title, anchor: "")
  }

  /// Keeps the mentions in the edition's own title.
  mutating func note(title: String) { note(text: title) }

  package mutating func rewrite(_ block: Block) -> Block {
    guard case .group(let group) = block.kind, group.role.traits.isSection,
      let anchor = group.anchor
    else { return rewriteContent(of: block) }
    let outer = section
    section = FigureUse.Section(title: group.title?.plainText ?? anchor, anchor: anchor)
    defer { section = outer }
    return rewriteContent(of: block)
  }

  package mutating func rewrite(_ inlines: [Inline]) -> [Inline] {
    var joined = JoinedInlines(capacity: inlines.count)
    for (index, inline) in inlines.enumerated() {
      if case .text(let text) = inline { note(text: text) }
      guard case .link(let link) = inline, link.destination.hasPrefix(FigureMention.scheme) else {
        joined.append(rewriteContent(of: inline))
        continue
      }
      let id = String(link.destination.dropFirst(FigureMention.scheme.count))
      var content = link.content
      if content.isEmpty {
        var behind = ""
        if index + 1 < inlines.count, case .text(let text) = inlines[index + 1] { behind = text }
        let text = figures?.text(of: id, before: joined.run[...], behind: behind[...])
        content = [.text(text ?? "[\(id)]")]
      }
      uses.append(
        FigureUse(id: id, words: content.plainText, place: link.place, section: section))
      for inline in content { joined.append(rewriteContent(of: inline)) }
    }
    return joined.finish()
  }

  /// Keeps the mentions in a text that the edition shows.
  private mutating func note(text: String) {
    guard !texts.isEmpty else { return }
    if let mentions = texts[text] {
      note(mentions)
    } else if texts.count <= Self.maxSought {
      for (part, mentions) in texts
      where part.utf8.count < text.utf8.count && text.contains(part) { note(mentions) }
    }
  }

  private mutating func note(_ mentions: [FigureMention]) {
    for mention in mentions {
      let use = FigureUse(
        id: mention.id, words: words(of: mention), place: mention.place, section: section)
      // A title over a record and the same title in a list beside it are one mention.
      if seen.insert(use).inserted { uses.append(use) }
    }
  }

  private func words(of mention: FigureMention) -> String {
    guard mention.isFilledIn else { return mention.words }
    return figures.flatMap { $0[mention.id]?.amount?.text($0.words) } ?? mention.id
  }
}

/// Inlines whose neighbouring texts are joined, since writers and readers agree that these are one.
private struct JoinedInlines {
  /// The text that is not among the inlines yet.
  private(set) var run = ""
  private var inlines: [Inline] = []

  init(capacity: Int) { inlines.reserveCapacity(capacity) }

  mutating func append(_ inline: Inline) {
    if case .text(let text) = inline {
      run += text
    } else {
      endRun()
      inlines.append(inline)
    }
  }

  mutating func finish() -> [Inline] {
    endRun()
    return inlines
  }

  private mutating func endRun() {
    if !run.isEmpty { inlines.append(.text(run)) }
    run = ""
  }
}
