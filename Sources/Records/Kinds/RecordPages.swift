public import Document
public import Wording

/// Renders records in the standard way.
public struct RecordPages: Sendable {
  /// The level of detail of records.
  public let form: RecordForm
  /// The vocabulary of the edition's language.
  public let words: Words

  /// Makes a renderer for a form and a language.
  public init(form: RecordForm, words: Words) {
    self.form = form
    self.words = words
  }

  /// An activity, in the chosen form.
  public func page(of activity: Activity) -> Block {
    var group: Group
    var place = activity.titlePlace
    switch form {
    case .full: group = fullPage(of: activity)
    case .brief: group = briefPage(of: activity)
    case .announcement:
      group = announcement(of: activity)
      place = activity.article?.titlePlace ?? place
    }
    group.countries = activity.countries
    // The content of the page was written somewhere after this place.
    return Block(.group(group), at: place.elsewhere(line: place.line, column: place.column))
  }

  private func fullPage(of activity: Activity) -> Group {
    let role: Role = activity.kind == Activity.ordinaryKind ? .activity : .feature
    return Group(role, anchor: activity.anchor, title: activity.title) {
      details(of: activity)
      activity.photos.leadGroup
      activity.body
      activity.photos.blocks
      if !activity.partners.isEmpty {
        Group(.partners) {
          Paragraph([
            .strong([.text("\(words.partners)\(words.colon)")]),
            .text(" " + activity.partners.joined(separator: "; ")),
          ])
        }
      }
      links(of: activity)
    }
  }

  private func briefPage(of activity: Activity) -> Group {
    Group(.brief, anchor: activity.anchor, title: activity.title) {
      details(of: activity)
      beside(activity.photos.lead, activity.briefBlocks)
      links(of: activity)
    }
  }

  /// A short text beside the photograph at the start of its record, if there is one.
  private func beside(_ photo: Photo?, _ blocks: [Block]) -> [Block] {
    guard let photo else { return blocks }
    return [Group(.pictureLeft, [photo.figure.block] + blocks).block]
  }

  /// The article that announced an activity; the brief form if there was none.
  private func announcement(of activity: Activity) -> Group {
    guard let article = activity.article else { return briefPage(of: activity) }
    let details = [article.published?.text(words), article.type].compactMap(\.self)
    return Group(.brief, anchor: activity.anchor, title: article.title) {
      if !details.isEmpty { Group(.details) { details.joined(separator: " · ") } }
      beside(
        activity.photos.lead,
        article.summary.map { [Paragraph($0).block] } ?? activity.briefBlocks)
      links(of: activity)
    }
  }

  /// The date, the location and the number of participants.
  public func details(of activity: Activity) -> Group {
    var details = [activity.dates.text(words)]
    let countries =
      activity.venue?.countriesUntold(of: activity.countries) ?? activity.countries
    let location = ([activity.venue].compactMap(\.self) + countries).joined(separator: ", ")
    if !location.isEmpty { details.append(location) }
    if let count = activity.participants {
      details.append("\(words.participants)\(words.colon) \(count.text(words))")
    }
    if let count = activity.viewers {
      details.append("\(words.online)\(words.colon) \(count.text(words))")
    }
    return Group(.details) {
      details.joined(separator: " · ")
      if !activity.hashtags.isEmpty {
        Paragraph(Array(activity.hashtags.map { [$0.inline] }.joined(separator: [.text(" ")])))
      }
    }
  }

  /// A photograph with its caption and credit.
  public func figure(_ photo: Photo) -> Figure { photo.figure }

  private func links(of activity: Activity) -> Group? {
    guard !activity.links.isEmpty else { return nil }
    return Group(.links) {
      List(
        .bullet,
        activity.links.map { [.link(Link($0.url, [.text($0.title)], at: $0.place))] })
    }
  }
}

extension Activity {
  /// The brief form of the text: the summary or, if there is none, the first paragraph or, if there
  /// is none either, the first other block with text, the first heading, or the first caption.
  ///
  /// Footnotes stay with the full form, and so do the references to them.
  public var briefBlocks: [Block] {
    let brief =
      summary.map { Block(.paragraph($0)) } ?? body.first { $0.isParagraph }
      ?? body.first { $0.standsForText } ?? body.firstHeading ?? firstCaption
    guard let brief else { return [] }
    guard brief.callsFootnote else { return [brief] }
    var rewriter = WithoutFootnoteCalls()
    return [rewriter.rewrite(brief)]
  }

  private var firstCaption: Block? {
    photos.first { !$0.captionContent.isEmpty }.map { Block(.paragraph($0.captionContent)) }
  }
}

extension [Block] {
  /// The words of the first heading, as a paragraph.
  fileprivate var firstHeading: Block? {
    for case .heading(let heading) in lazy.map(\.kind) where heading.content.containsWords {
      return Block(.paragraph(heading.content))
    }
    return nil
  }
}

extension Block {
  /// Whether the block is a paragraph with words.
  fileprivate var isParagraph: Bool {
    if case .paragraph(let content) = kind { content.containsWords } else { false }
  }

  /// Whether the block makes sense on its own, so it can represent a text without paragraphs.
  fileprivate var standsForText: Bool {
    switch kind {
    case .paragraph, .list, .quote, .code, .table, .definitionList, .keyFigures, .timeline, .chart,
      .figure, .group, .raw:
      true
    case .heading, .thematicBreak, .footnote: false
    }
  }

  /// Whether there is a call of a footnote anywhere in the block.
  fileprivate var callsFootnote: Bool {
    var finder = FootnoteCallFinder()
    finder.walk([self])
    return finder.hasFound
  }
}

private struct FootnoteCallFinder: TreeVisitor {
  var hasFound = false

  mutating func visit(_ inline: Inline) {
    if case .footnoteReference = inline { hasFound = true }
  }
}
