public import ReportDocument

/// An assembly cut into pieces that can be written one by one, in any order, and then joined.
///
/// What a piece cannot know by itself is found out once for all formats: the numbers of footnotes, in
/// the order of their first calls, and the numbers of the addresses linked to.
public struct Outline: Sendable {
  let pieces: [OutlinePiece]
  /// What the pieces claim and refer to, in reading order.
  public let references: [References]
  /// The numbers of footnotes by their labels.
  let footnoteNumbers: [String: Int]
  /// The parts of the document at whose end the addresses that they link to are listed.
  let linkScopes: [LinkScope]

  /// Cuts an assembly whose sections begin at level two.
  public init(_ assembly: Assembly, jobs: Int) async {
    await self.init(assembly.blocks, depth: 1, jobs: jobs)
  }

  /// Cuts blocks whose headings stand below a level.
  init(_ blocks: [Block], depth: Int, jobs: Int) async {
    var cutter = OutlineCutter()
    cutter.cut(blocks, depth: depth)
    let pieces = cutter.pieces
    let references = await Parallel.map(pieces, jobs: jobs) { References($0) }
    var footnotes = FootnoteOrder()
    var scopes = (0..<cutter.scopeCount).map { _ in LinkScope() }
    var linkCount = 0
    for (piece, references) in zip(pieces, references) {
      footnotes.add(references.footnoteCalls)
      for address in references.addresses {
        scopes[piece.scope].add(address, count: &linkCount)
      }
    }
    self.references = references
    let ordered = footnotes.ordered(references.flatMap(\.footnotes))
    self.pieces = ordered.isEmpty ? pieces : pieces + [OutlinePiece(.footnotes(ordered), scope: 0)]
    footnoteNumbers = footnotes.numbers
    linkScopes = scopes
  }
}
