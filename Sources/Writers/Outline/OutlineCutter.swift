import Document
import Findings

/// Cuts a tree into pieces: the beginnings and ends of the groups that make up the outline, and runs of
/// the blocks between them.
struct OutlineCutter {
  /// The minimum number of blocks in a run of groups before it may end.
  ///
  /// Pieces are the unit of work: small runs keep every worker busy to the end, while each piece costs a
  /// buffer for each format. A run ends only between two groups, because the renderers of lists and
  /// footnotes look at their neighbours.
  private static let runLength = 8

  private(set) var pieces: [OutlinePiece] = []
  private(set) var scopeCount = 1

  mutating func cut(_ blocks: [Block], depth: Int) {
    cut(blocks, depth: depth, scope: 0, level: 0, color: nil)
  }

  private mutating func cut(
    _ blocks: [Block], depth: Int, scope: Int, level: Int, color: String?
  ) {
    var start = blocks.startIndex
    for index in blocks.indices {
      if case .group(let group) = blocks[index].kind, group.role.traits.isStructural {
        add(blocks[start..<index], depth: depth, scope: scope, color: color)
        cut(
          group, at: blocks[index].place, depth: depth, scope: scope, level: level,
          color: group.color ?? color, isFirst: index == blocks.startIndex && level > 0)
        start = index + 1
      } else if index > start, blocks[index].isGroup, blocks[index - 1].isGroup,
        index - start >= Self.runLength || blocks[index - 1].isRegister
      {
        add(blocks[start..<index], depth: depth, scope: scope, color: color)
        start = index
      }
    }
    add(blocks[start...], depth: depth, scope: scope, color: color)
  }

  private mutating func add(_ run: ArraySlice<Block>, depth: Int, scope: Int, color: String?) {
    if run.isEmpty { return }
    pieces.append(OutlinePiece(.blocks(run, depth: depth), scope: scope, color: color))
  }

  private mutating func cut(
    _ group: Group, at place: Place?, depth: Int, scope: Int, level: Int, color: String?,
    isFirst: Bool
  ) {
    var scope = scope
    let endsScope = level == 0 || group.role.traits.listsLinks
    if endsScope {
      scope = scopeCount
      scopeCount += 1
    }
    var shell = group
    shell.blocks = []
    var opening = OutlinePiece(
      .open(shell, level: depth + 1), scope: scope, at: place, color: color)
    opening.isFirst = isFirst
    pieces.append(opening)
    cut(
      group.blocks, depth: group.title == nil ? depth : depth + 1, scope: scope, level: level + 1,
      color: color)
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
