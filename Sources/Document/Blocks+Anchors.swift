extension [Block] {
  /// The blocks as part of a report: the highest heading at level one, the others in proportion,
  /// and every heading's anchor set to its slug after a prefix.
  public func anchored(under prefix: String) -> [Block] { withHeadings(anchoredUnder: prefix) }

  /// The blocks with the highest heading at level one and the others in proportion.
  public var normalized: [Block] { withHeadings(anchoredUnder: nil) }

  private func withHeadings(anchoredUnder prefix: String?) -> [Block] {
    guard contains(where: \.mayContainHeading) else { return self }
    var finder = HighestHeading()
    finder.walk(self)
    var setter = HeadingSetter(all: self, prefix: prefix, shift: (finder.level ?? 1) - 1)
    return setter.rewrite(self)
  }
}

private struct HighestHeading: TreeVisitor {
  var level: Int?

  mutating func visit(_ block: Block) {
    guard case .heading(let heading) = block.kind else { return }
    level = min(level ?? heading.level, heading.level)
  }
}

extension Block {
  /// Whether the block is a heading or contains blocks, which may be headings.
  fileprivate var mayContainHeading: Bool {
    if case .heading = kind { return true }
    return containsPart { if case .blocks = $0 { true } else { false } }
  }
}

private struct HeadingNames: TreeVisitor {
  var names: Set<String> = []

  mutating func visit(_ block: Block) {
    guard case .heading(let heading) = block.kind else { return }
    let slug = Slug(heading.content.plainText)
    if !slug.isLetterless { names.insert(slug.description) }
  }
}

private struct HeadingSetter: TreeRewriter {
  /// The blocks that are rewritten.
  let all: [Block]
  /// The prefix of every anchor; nil to leave anchors as they are.
  let prefix: String?
  let shift: Int
  /// The names in use, as soon as a heading without letters asks for one.
  private lazy var taken: Set<String> = {
    var names = HeadingNames()
    names.walk(all)
    return names.names
  }()

  /// The number of the last name for a heading without letters.
  private var lastNumber = 0

  init(all: [Block], prefix: String?, shift: Int) {
    self.all = all
    self.prefix = prefix
    self.shift = shift
  }

  private mutating func name(_ slug: Slug) -> String {
    guard slug.isLetterless else { return slug.description }
    let names = taken
    return slug.name(after: &lastNumber) { names.contains($0) }
  }

  mutating func rewrite(_ block: Block) -> Block {
    var block = rewriteContent(of: block)
    if case .heading(var heading) = block.kind {
      heading.level -= shift
      if let prefix { heading.anchor = "\(prefix)-\(name(Slug(heading.content.plainText)))" }
      block.kind = .heading(heading)
    }
    return block
  }

  func rewrite(_ inline: Inline) -> Inline { inline }
}
