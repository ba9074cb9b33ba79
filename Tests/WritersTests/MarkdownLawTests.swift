import Document
import Findings
import Foundation
import MarkdownReader
import Testing
import Writers

/// The two laws of the Markdown writer, tested with random texts and trees.
///
/// Emphasis directly inside emphasis of the same kind is excluded: it means nothing to readers, and
/// how Markdown parses it depends on the rule of three.
@Suite struct MarkdownLawTests {
  private func read(_ text: some Sequence<UInt8>) -> [Block] {
    MarkdownReader.read(
      Array(text), path: "a.md",
      options: MarkdownOptions(allowsHTML: true, keepsComments: true, linkSchemes: nil),
      into: DiagnosticCollector())
  }

  private static func difference(_ actual: [Block], _ expected: [Block]) -> String {
    let (a, b) = (actual.withoutPlaces, expected.withoutPlaces)
    let same = zip(a, b).prefix { $0 == $1 }.count
    func told(_ blocks: [Block]) -> String {
      blocks.count > same ? "\(blocks[same])" : "nothing"
    }
    return "read \(told(a))\nnot  \(told(b))".replacing("Document.", with: "")
      .replacing("Inline.", with: "").replacing("Block(kind: Block.Kind.", with: "")
  }

  @Test func readingWrittenMarkdownGivesTheSameTree() async {
    var different: [String] = []
    for seed in 0..<4000 {
      var dice = Dice(seed: UInt64(seed))
      let text = RandomMarkdown.text(&dice)
      let tree = read(text.utf8)
      if NestedEmphasis.isIn(tree) { continue }
      let written = await DocumentWriters.fragment(tree, in: MarkdownWriter(), words: .english)
      if read(written.parts.joined()).withoutPlaces != tree.withoutPlaces {
        different.append(
          "\(text)--- was written as\n\(String(decoding: written.parts.joined(), as: UTF8.self))"
            + "--- differs in\n\(Self.difference(read(written.parts.joined()), tree))")
      }
    }
    #expect(different.count == 0, "\(different.prefix(3).joined(separator: "\n=====\n"))")
  }

  @Test func assembliesReadAsTheirProjection() async {
    var different: [String] = []
    for seed in 0..<2000 {
      var dice = Dice(seed: UInt64(seed) + 90_000)
      let assembly = Assembly(
        metadata: EditionMetadata(title: "t", organization: "o", period: nil, language: "en"),
        blocks: RandomTree.sections(&dice))
      if NestedEmphasis.isIn(assembly.blocks) { continue }
      let outline = await Outline(assembly, jobs: 2)
      let written = await DocumentWriters.content(
        of: outline, in: MarkdownWriter(), words: .english, jobs: 2
      ).parts.joined()
      if read(written).withoutPlaces != assembly.markdownProjection(words: .english).withoutPlaces {
        different.append(
          String(decoding: written, as: UTF8.self) + "\n--- differs in\n"
            + Self.difference(read(written), assembly.markdownProjection(words: .english)))
      }
    }
    #expect(different.count == 0, "\(different.prefix(2).joined(separator: "\n=====\n"))")
  }
}

/// Finds emphasis inside emphasis of the same kind.
private struct NestedEmphasis: TreeVisitor {
  private var isFound = false

  static func isIn(_ blocks: [Block]) -> Bool {
    var finder = NestedEmphasis()
    finder.walk(blocks)
    return finder.isFound
  }

  mutating func visit(_ inline: Inline) {
    switch inline {
    case .emphasis(let inner):
      isFound = isFound || inner.contains { if case .emphasis = $0 { true } else { false } }
    case .strong(let inner):
      isFound = isFound || inner.contains { if case .strong = $0 { true } else { false } }
    default: break
    }
  }

  mutating func visit(_ block: Block) {
    // Captions and details are emphasized as a whole.
    guard case .figure(let figure) = block.kind else { return }
    isFound = isFound || figure.caption.contains { if case .emphasis = $0 { true } else { false } }
  }
}
