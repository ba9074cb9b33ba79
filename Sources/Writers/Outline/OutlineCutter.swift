import Document
import Findings

/// Cuts a tree into pieces: the beginnings and ends of the groups that make up the outline, and runs of
/// the blocks between them.
struct OutlineCutter {
  /// The number of blocks after which a run of groups may end.
  ///
  /// Pieces are the unit of work: small runs keep every worker busy to the end, while each piece costs a
  /// buffer for each format. A run ends only between two groups, because the renderers of lists and
  /// footnotes look at their neighbours.
  private static let runLength = 8

  private(set) var pieces: [OutlinePiece] = []
  private(set) var scopeCount = 1

  mutating func cut(_ blocks: [Block], depth: Int) { cut(blocks, depth: depth, scope: 0, level: 0) }

  private mutating func cut(_ blocks: [Block], depth: Int, scope: Int, level: Int) {
    var start = blocks.startIndex
    for index in blocks.indices {
      if case .group(let group) = blocks[index].kind, group.role.traits.isStructural {
        add(blocks[start..<index], depth: depth, scope: scope)
        cut(group, at: blocks[index].place, depth: depth, scope: scope, level: level)
        start = index + 1
      } else if index > start, blocks[index].isGroup, blocks[index - 1].isGroup,
        index - start >= Self.runLength || blocks[index - 1].isRegister
      {
        add(blocks[start..<index], depth: depth, scope: scope)
        start = index
      }
    }
    add(blocks[start...], depth: depth, scope: scope)
  }

  private mutating func add(_ run: ArraySlice<Block>, depth: Int, scope: Int) {
    if !run.isEmpty { pieces.append(OutlinePiece(.blocks(run, depth: depth), scope: scope)) }
  }

  private mutating func cut(
    _ group: Group, at place: Place?, depth: Int, scope: Int, level: Int
  ) {
    var scope = scope
    let endsScope = level == 0 || group.role.traits.listsLinks
    if endsScope {
      scope = scopeCount
      scopeCount += 1
    }
    var shell = group
    shell.blocks = []
    pieces.append(OutlinePiece(.open(shell, level: depth + 1), scope: scope, at: place))
    cut(group.blocks, depth: group.title == nil ? depth : depth + 1, scope: scope, level: level + 1)
    pieces.append(OutlinePiece(.close(shell, endsScope: endsScope), scope: scope))
  }
}

extension Block {
  fileprivate var isGroup: Bool {
    if case .group = kind { true } else { false }
  }

  /// Whether the block is a register, whose table can be as long as many other blocks.
  fileprivate var isRegister: Bool {
    if case .group(let group) = kind { group.role.traits.isRegister } else { false }
  }
}
