import Document

/// Gives footnotes distinct labels where an edition shows a text more than once, such as in two layouts:
/// each copy of the text refers to its own notes.
struct DistinctFootnotes: TreeRewriter {
  private let repeated: Set<String>
  /// All labels in use, none of which is assigned again.
  private var taken: Set<String>
  /// The labels with a first footnote so far.
  private var met: Set<String> = []
  /// The number of the last footnote of each label that has several.
  private var numbers: [String: Int] = [:]
  /// The new labels of repeated footnotes in the blocks at hand.
  private var names: [String: String] = [:]

  /// Takes the labels of all footnotes of an edition; nil where each is there once and names nothing else.
  ///
  /// - Parameter isName: whether another part of the edition has a name.
  init?(_ labels: some Sequence<String>, besides isName: (String) -> Bool = { _ in false }) {
    var taken: Set<String> = []
    var repeated: Set<String> = []
    for label in labels {
      if !taken.insert(label).inserted { repeated.insert(label) }
      // Pages give these names to the note and the reference to it.
      if isName("fn-\(label)") || isName("fnref-\(label)") {
        repeated.insert(label)
        met.insert(label)
      }
    }
    guard !repeated.isEmpty else { return nil }
    self.taken = taken
    self.repeated = repeated
  }

  /// Rewrites neighbouring blocks: each reference leads to the next footnote of its label among them or,
  /// if none follows, to the last one.
  mutating func rewrite(_ blocks: [Block]) -> [Block] {
    var given: [Int: String] = [:]
    for index in blocks.indices {
      guard case .footnote(let footnote) = blocks[index].kind, repeated.contains(footnote.label)
      else { continue }
      given[index] = name(for: footnote.label)
    }
    let outer = names
    defer { names = outer }
    var following: [Int: String] = [:]
    for index in blocks.indices.reversed() {
      guard let name = given[index], case .footnote(let footnote) = blocks[index].kind else {
        continue
      }
      if names[footnote.label] != outer[footnote.label] {
        following[index] = names[footnote.label]
      }
      names[footnote.label] = name
    }
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    for index in blocks.indices {
      var block = rewriteContent(of: blocks[index])
      if let name = given[index], case .footnote(var footnote) = block.kind {
        if let next = following[index] { names[footnote.label] = next }
        footnote.label = name
        block.kind = .footnote(footnote)
      }
      result.append(block)
    }
    return result
  }

  mutating func rewrite(_ inlines: [Inline]) -> [Inline] {
    inlines.map { inline in
      if case .footnoteReference(let label) = inline {
        .footnoteReference(names[label] ?? label)
      } else {
        rewriteContent(of: inline)
      }
    }
  }

  /// The label for the next footnote written with a label.
  private mutating func name(for label: String) -> String {
    if met.insert(label).inserted { return label }
    var number = numbers[label, default: 1] + 1
    while !taken.insert("\(label).\(number)").inserted { number += 1 }
    numbers[label] = number
    return "\(label).\(number)"
  }
}
