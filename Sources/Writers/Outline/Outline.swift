public import Document
import Wording

/// An assembly cut into pieces that can be written one by one, in any order, and then joined.
///
/// Facts that a piece cannot know on its own are determined once for all formats: the numbers of
/// footnotes, in the order of their first references, and the numbers of link targets.
public struct Outline: Sendable {
  let pieces: [OutlinePiece]
  /// The numbers of footnotes by their labels.
  let footnoteNumbers: [String: Int]
  /// The footnotes referred to, by their labels.
  let footnotes: [String: Footnote]
  /// The parts of the document that list their link targets at the end.
  let linkScopes: [LinkScope]
  /// The kinds of content in the document.
  public let kinds: ContentKinds
  /// The direction of the document's language.
  let direction: TextDirection
  /// The lengths of the texts of sections, chapters and other parts of the outline in bytes, by their
  /// anchors.
  package let lengths: [String: Int]
  /// The published files of pictures, as far as they are known.
  package var pictures: [Asset: PublishedPicture] = [:]
}

extension Outline {
  /// Cuts an assembly into pieces; its sections start at heading level 2.
  public init(_ assembly: Assembly, jobs: Int) async {
    self = await OutlineSketch(assembly, jobs: jobs).outline(jobs: jobs)
  }

  /// Cuts blocks into pieces.
  ///
  /// - Parameter depth: the level below which their headings are.
  init(_ blocks: [Block], depth: Int, jobs: Int) async {
    self = await OutlineSketch(blocks, depth: depth, jobs: jobs).outline(jobs: jobs)
  }
}
