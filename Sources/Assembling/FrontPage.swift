import Document
import Findings
import Planning
import Wording

/// Makes the front page of an edition, which previews the content: a lead story and a few teasers,
/// each a title that leads to its record, with the record's first sentence and first picture.
struct FrontPage {
  /// The maximum number of teasers on a front page that nobody chose.
  private static let usualTeasers = 4

  /// A record with the content of its teaser.
  private struct Story {
    var record: Group
    var chapter: String
    var color: String?
    var isFeature: Bool
  }

  private let words: Words
  /// The records of the edition that can be on the front page, in reading order.
  private var stories: [Story] = []

  /// Looks for records in the sections of an edition.
  init(of sections: [Block], words: Words) {
    self.words = words
    collect(sections, chapter: "", color: nil)
  }

  private mutating func collect(_ blocks: [Block], chapter: String, color: String?) {
    for case .group(let group) in blocks.map(\.kind) {
      let traits = group.role.traits
      if traits.isStructural {
        let title = traits.isSection ? group.title?.plainText : nil
        collect(group.blocks, chapter: title ?? chapter, color: group.color ?? color)
      } else if traits.digest == .item, group.anchor != nil, group.title != nil {
        stories.append(
          Story(
            record: group, chapter: chapter, color: color, isFeature: group.role == .feature))
      }
    }
  }

  /// The names among some that no record of the edition has.
  func missing(among names: [Located<String>]) -> [Located<String>] {
    let known = Set(stories.compactMap(\.record.anchor))
    return names.filter { !known.contains($0.value) }
  }

  /// The names of the records that can be on the front page.
  var names: [String] { stories.compactMap(\.record.anchor) }

  /// The front page with chosen records, the lead story first.
  func group(of names: [String]) -> Group? {
    let byName = Dictionary(
      stories.compactMap { story in story.record.anchor.map { ($0, story) } }
    ) { first, _ in first }
    return group(names.compactMap { byName[$0] })
  }

  /// A front page that nobody chose: the first feature leads, and each other chapter has a teaser for its
  /// first record.
  var usual: Group? {
    let lead = stories.firstIndex(where: \.isFeature) ?? stories.startIndex
    guard stories.indices.contains(lead), stories.count > 2 else { return nil }
    var chapters: Set<String> = [stories[lead].chapter]
    var chosen = [stories[lead]]
    for story in stories where chosen.count <= Self.usualTeasers {
      if chapters.insert(story.chapter).inserted { chosen.append(story) }
    }
    return group(chosen)
  }

  private func group(_ stories: [Story]) -> Group? {
    guard !stories.isEmpty else { return nil }
    return Group(
      .front, title: [.text(words.inside)],
      stories.enumerated().map { index, story in
        Block(.group(teaser(for: story, isLead: index == 0)))
      })
  }

  private func teaser(for story: Story, isLead: Bool) -> Group {
    let record = story.record
    let title = record.title ?? []
    let link = Link("#\(record.anchor ?? "")", title.withoutLinks)
    var blocks: [Block] = []
    if let picture = record.blocks.firstPicture { blocks.append(Block(.figure(picture))) }
    if !story.chapter.isEmpty {
      blocks.append(Block(.group(Group(.details, [Block(.paragraph([.text(story.chapter)]))]))))
    }
    let sentence = record.blocks.firstWords { $0.role.traits.digest != .omitted }?.firstSentence
    if let sentence { blocks.append(Block(.paragraph([.text(sentence)]))) }
    return Group(isLead ? .lead : .teaser, title: [.link(link)], color: story.color, blocks)
  }
}

extension [Block] {
  /// The first picture among the blocks, without its caption.
  fileprivate var firstPicture: Figure? {
    for block in self {
      switch block.kind {
      case .figure(let figure):
        if let image = figure.image { return Figure(image: image, caption: []) }
      case .group(let group) where group.role.traits.arrangement != .stacked:
        if let picture = group.blocks.firstPicture { return picture }
      default: break
      }
    }
    return nil
  }
}

extension [Inline] {
  /// The inlines with links replaced by their words: a link cannot hold another one.
  fileprivate var withoutLinks: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .link(let link): link.content.withoutLinks
      case .emphasis(let inner): [.emphasis(inner.withoutLinks)]
      case .strong(let inner): [.strong(inner.withoutLinks)]
      case .strikethrough(let inner): [.strikethrough(inner.withoutLinks)]
      case .language(let tag, let inner): [.language(tag, inner.withoutLinks)]
      case .footnoteReference, .raw: []
      case .text, .code, .image, .softBreak, .lineBreak: [inline]
      }
    }
  }
}
