public import Document
import Platform

/// An assembly cut into pieces whose footnotes and links have no numbers yet.
public struct OutlineSketch: Sendable {
  let pieces: [OutlinePiece]
  /// What the pieces claim and refer to, in reading order.
  public let references: [References]
  private let scopeCount: Int

  /// Cuts an assembly whose sections begin at level two.
  public init(_ assembly: Assembly, jobs: Int) async {
    await self.init(assembly.blocks, depth: 1, jobs: jobs)
  }

  /// Cuts blocks whose headings stand below a level.
  init(_ blocks: [Block], depth: Int, jobs: Int) async {
    var cutter = OutlineCutter()
    cutter.cut(blocks, depth: depth)
    pieces = cutter.pieces
    scopeCount = cutter.scopeCount
    references = await Parallel.map(pieces, jobs: jobs) { References($0) }
  }

  /// The outline: footnotes have numbers in the order of their first calls, and so have the addresses
  /// linked to.
  public func outline(jobs: Int) async -> Outline {
    var footnotes = FootnoteOrder()
    var addresses: [[[String]]] = Array(repeating: [], count: scopeCount)
    for (piece, references) in zip(pieces, references) {
      footnotes.add(references.footnoteCalls)
      if !references.addresses.isEmpty { addresses[piece.scope].append(references.addresses) }
    }
    var scopes = await Parallel.map(addresses, jobs: jobs, stretch: 1) { LinkScope($0.joined()) }
    var count = 0
    for index in scopes.indices {
      scopes[index].first = count + 1
      count += scopes[index].addresses.count
    }
    let ordered = footnotes.ordered(references.flatMap(\.footnotes))
    return Outline(
      pieces: ordered.isEmpty ? pieces : pieces + [OutlinePiece(.footnotes(ordered), scope: 0)],
      footnoteNumbers: footnotes.numbers, linkScopes: scopes)
  }
}
