public import Document
import Platform
import Wording

/// An assembly cut into pieces, before footnotes and links have numbers.
public struct OutlineSketch: Sendable {
  let pieces: [OutlinePiece]
  /// The anchors and references of the pieces, in reading order.
  public let references: [References]
  private let scopeCount: Int
  private let direction: TextDirection

  /// Cuts an assembly into pieces; its sections start at heading level 2.
  public init(_ assembly: Assembly, jobs: Int) async {
    await self.init(
      assembly.blocks, depth: 1, jobs: jobs,
      direction: TextDirection(ofLanguage: assembly.metadata.language))
  }

  /// Cuts blocks into pieces.
  ///
  /// - Parameter depth: the level below which their headings are.
  init(
    _ blocks: [Block], depth: Int, jobs: Int, direction: TextDirection = .leftToRight
  ) async {
    self.direction = direction
    var cutter = OutlineCutter()
    cutter.cut(blocks, depth: depth)
    pieces = cutter.pieces
    scopeCount = cutter.scopeCount
    references = await Parallel.map(pieces, jobs: jobs) { References($0) }
  }

  /// The outline, with footnotes and link targets numbered in the order of their first references.
  public func outline(jobs: Int) async -> Outline {
    var footnotes = FootnoteOrder()
    var addresses: [[[String]]] = Array(repeating: [], count: scopeCount)
    var kinds = ContentKinds()
    for (piece, references) in zip(pieces, references) {
      kinds.formUnion(references.kinds)
      footnotes.add(references.footnoteCalls)
      if !references.addresses.isEmpty { addresses[piece.scope].append(references.addresses) }
    }
    var scopes = await Parallel.map(addresses, jobs: jobs, chunkSize: 1) { LinkScope($0.joined()) }
    var count = 0
    for index in scopes.indices {
      scopes[index].first = count + 1
      count += scopes[index].addresses.count
    }
    let ordered = footnotes.ordered(references.flatMap(\.footnotes))
    return Outline(
      pieces: ordered.isEmpty ? pieces : pieces + [OutlinePiece(.footnotes(ordered), scope: 0)],
      footnoteNumbers: footnotes.numbers,
      footnotes: Dictionary(ordered.map { ($0.label, $0) }) { first, _ in first },
      linkScopes: scopes, kinds: kinds, direction: direction, lengths: lengths)
  }

  /// The lengths of the texts of groups that make up the outline, by their anchors.
  private var lengths: [String: Int] {
    var lengths: [String: Int] = [:]
    var open: [(anchor: String?, start: Int)] = []
    var count = 0
    for (piece, references) in zip(pieces, references) {
      switch piece.kind {
      case .open(let group, _): open.append((group.anchor, count))
      case .close:
        if let (anchor, start) = open.popLast(), let anchor { lengths[anchor] = count - start }
      case .blocks, .footnotes: break
      }
      count += references.length
    }
    return lengths
  }
}
