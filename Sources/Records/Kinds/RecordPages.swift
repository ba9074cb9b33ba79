public import Document
public import Wording

/// Shows records as every unit does unless it says otherwise.
public struct RecordPages: Sendable {
  /// How much of each record is shown.
  public let form: RecordForm
  /// The words of the edition's language.
  public let words: Words

  /// Chooses form and language.
  public init(form: RecordForm, words: Words) {
    self.form = form
    self.words = words
  }

  /// An activity in the form chosen.
  public func page(of activity: Activity) -> Block {
    let group =
      switch form {
      case .full: fullPage(of: activity)
      case .brief: briefPage(of: activity)
      case .announcement: announcement(of: activity)
      }
    return Block(.group(group), at: activity.place)
  }

  private func fullPage(of activity: Activity) -> Group {
    let role: Role = activity.kind == Activity.ordinaryKind ? .activity : .feature
    return Group(role, anchor: activity.anchor, title: activity.title) {
      details(of: activity)
      activity.body
      for photo in activity.photos { figure(photo) }
      if !activity.partners.isEmpty {
        Group(.partners) {
          Paragraph([
            .strong([.text("\(words.partners):")]),
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
      activity.briefBlocks
      links(of: activity)
    }
  }

  /// The article in which an activity was announced; a brief form where there was none.
  private func announcement(of activity: Activity) -> Group {
    guard let article = activity.article else { return briefPage(of: activity) }
    let details = [article.published?.text(words), article.type].compactMap(\.self)
    return Group(.brief, anchor: activity.anchor, title: article.title) {
      if !details.isEmpty { Group(.details) { details.joined(separator: " · ") } }
      if let summary = article.summary { Paragraph([.text(summary)]) }
      links(of: activity)
    }
  }

  /// When, where and with how many.
  public func details(of activity: Activity) -> Group {
    var details = [activity.dates.text(words)]
    let countries = activity.countries.filter { activity.venue?.endsWithPlace($0) != true }
    let location = ([activity.venue].compactMap(\.self) + countries).joined(separator: ", ")
    if !location.isEmpty { details.append(location) }
    if let count = activity.participants {
      details.append("\(words.participants): \(count.text(words))")
    }
    if let count = activity.viewers { details.append("\(words.online): \(count.text(words))") }
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
  /// The brief form of the text: the summary, else the first paragraph.
  public var briefBlocks: [Block] {
    if let summary { return [Block(.paragraph(summary))] }
    return body.first(where: \.isParagraph).map { [$0] } ?? []
  }
}

extension Block {
  fileprivate var isParagraph: Bool {
    if case .paragraph = kind { true } else { false }
  }
}
