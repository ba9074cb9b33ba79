public import Document

/// An assembly cut into pieces that can be written one by one, in any order, and then joined.
///
/// What a piece cannot know by itself is found out once for all formats: the numbers of footnotes, in
/// the order of their first calls, and the numbers of the addresses linked to.
public struct Outline: Sendable {
  let pieces: [OutlinePiece]
  /// The numbers of footnotes by their labels.
  let footnoteNumbers: [String: Int]
  /// The parts of the document at whose end the addresses that they link to are listed.
  let linkScopes: [LinkScope]
}

extension Outline {
  /// Cuts an assembly whose sections begin at level two.
  public init(_ assembly: Assembly, jobs: Int) async {
    self = await OutlineSketch(assembly, jobs: jobs).outline(jobs: jobs)
  }

  /// Cuts blocks whose headings stand below a level.
  init(_ blocks: [Block], depth: Int, jobs: Int) async {
    self = await OutlineSketch(blocks, depth: depth, jobs: jobs).outline(jobs: jobs)
  }
}
