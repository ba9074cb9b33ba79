import Document
import Records
import SectorKit

extension CollectedRow {
  /// The record as blocks.
  func page(form: RecordForm) -> [Block] {
    switch record {
    case .activity(let activity): [RecordPages(form: form, words: words).page(of: activity)]
    case .publication(let publication): [page(of: publication)]
    case .designations(let list): [page(of: list)]
    case .partner(let partner): [Block(.paragraph([.text(partner.name)]), at: place)]
    case .milestone, .fact: []  // shown together, as a timeline and as definitions
    }
  }

  /// A milestone as an entry of a timeline.
  var timelineEntry: TimelineEntry? {
    guard case .milestone(let milestone) = record else { return nil }
    let pages = RecordPages(form: .full, words: words)
    var date = milestone.date.text(words)
    if let venue = milestone.venue { date += " · \(venue)" }
    return TimelineEntry(
      date: date, title: milestone.title.map { [.text($0)] },
      milestone.body + milestone.photos.map { pages.figure($0).block })
  }

  /// A fact as a term with its definition.
  var definition: Definition? {
    guard case .fact(let fact) = record else { return nil }
    let date = fact.date.map { [Block(.paragraph([.text($0.text(words))]))] } ?? []
    return Definition([.text(fact.title)], date + fact.body)
  }

  private func page(of publication: Publication) -> Block {
    let details = [publication.language, publication.date?.text(words)].compactMap(\.self)
    let group = Group(.publications, title: publication.title) {
      if !details.isEmpty { Group(.details) { details.joined(separator: " · ") } }
      if !publication.annotation.isEmpty { Paragraph(publication.annotation) }
      if let url = publication.url {
        Paragraph([.link(Link(url, [.text(words.readMore)], at: place))])
      }
    }
    return Block(.group(group), at: place)
  }

  private func page(of list: DesignationList) -> Block {
    let lines = list.items.map { item -> [Inline] in
      let category = item.category.map { " (\($0))" } ?? ""
      return [.strong([.text(item.country)]), .text(" – \(item.name)\(category)")]
    }
    return Block(
      .group(Group(.designations, title: list.title) { List(.bullet, lines) }), at: place)
  }
}
