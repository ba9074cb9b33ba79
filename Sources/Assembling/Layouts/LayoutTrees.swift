import Document
import Records
import Writers

/// The trees in a layout, each with the placeholder that represents it in the layout's Markdown.
struct LayoutTrees {
  private static let open: Character = "\u{10FFFC}"
  private static let close: Character = "\u{10FFFD}"

  private var trees: [[Block]] = []

  /// A text escaped for use anywhere in Markdown, without the characters that delimit placeholders.
  static func escaped(_ text: String) -> String {
    MarkdownWriter().escaped(text.filter { $0 != open && $0 != close })
  }

  /// The template engine's value for a layout value; nil if it is empty, so it works as a
  /// condition.
  mutating func value(_ value: LayoutValue) -> Any? {
    switch value {
    case .text(let text): return text.isEmpty ? nil : Self.escaped(text)
    case .tree(let tree): return mark(for: tree)
    case .rows(let rows):
      return rows.map { $0.filter { !$0.value.isEmpty }.mapValues(Self.escaped) }
    }
  }

  /// The placeholder for a tree; nil for an empty tree, so it works as a condition.
  mutating func mark(for tree: [Block]) -> String? {
    guard !tree.isEmpty else { return nil }
    trees.append(tree)
    return "\(Self.open)\(trees.count - 1)\(Self.close)"
  }

  /// The blocks with all placeholders replaced: by the tree if a paragraph is only a placeholder,
  /// or by the tree's text, followed by its footnotes, if the paragraph has other text.
  func inserted(into blocks: [Block]) -> [Block] {
    var inserter = Inserter(trees: trees)
    return inserter.rewrite(blocks)
  }

  private struct Inserter: TreeRewriter {
    let trees: [[Block]]
    /// The footnotes of trees whose text is in the block at hand.
    private var footnotes: [Block] = []

    init(trees: [[Block]]) { self.trees = trees }

    mutating func rewrite(_ blocks: [Block]) -> [Block] {
      blocks.flatMap { block -> [Block] in
        if case .paragraph(let content) = block.kind, case .text(let text)? = content.first,
          content.count == 1, let tree = tree(for: text)
        {
          return tree
        }
        let new = rewriteContent(of: block)
        defer { footnotes = [] }
        return [new] + footnotes
      }
    }

    mutating func rewrite(_ inlines: [Inline]) -> [Inline] {
      inlines.flatMap { inline -> [Inline] in
        guard case .text(let text) = inline, text.contains(LayoutTrees.open) else {
          return [rewriteContent(of: inline)]
        }
        return words(of: text)
      }
    }

    /// The tree whose placeholder is the whole text, if any.
    private func tree(for text: String) -> [Block]? {
      guard text.first == LayoutTrees.open, text.last == LayoutTrees.close,
        let number = Int(text.dropFirst().dropLast()), trees.indices.contains(number)
      else { return nil }
      return trees[number]
    }

    private mutating func words(of text: String) -> [Inline] {
      var result: [Inline] = []
      var rest = text[...]
      while let open = rest.firstIndex(of: LayoutTrees.open),
        let close = rest[open...].firstIndex(of: LayoutTrees.close)
      {
        if open > rest.startIndex { result.append(.text(String(rest[..<open]))) }
        let tree = tree(for: String(rest[open...close])) ?? []
        result += inlines(of: tree.filter { !$0.isFootnote })
        footnotes += tree.filter { $0.isFootnote && !footnotes.contains($0) }
        rest = rest[rest.index(after: close)...]
      }
      if !rest.isEmpty { result.append(.text(String(rest))) }
      return result
    }

    /// The text of all blocks, in sequence.
    private func inlines(of blocks: [Block]) -> [Inline] {
      var result: [Inline] = []
      func append(_ inlines: [Inline]) {
        guard !inlines.isEmpty else { return }
        if !result.isEmpty { result.append(.text(" ")) }
        result += inlines
      }
      for block in blocks {
        block.forEachPart { part in
          switch part {
          case .blocks(let blocks): append(self.inlines(of: blocks))
          case .inlines(let inlines): append(inlines)
          case .text(let text): append([.text(text)])
          }
        }
      }
      return result
    }
  }
}

extension Block {
  fileprivate var isFootnote: Bool {
    if case .footnote = kind { true } else { false }
  }
}
