import Document

extension CollectedRow {
  /// What a layout may name of the record: texts escaped, trees behind marks.
  ///
  /// What is empty is left out, so that it can be a condition.
  func layoutValues(_ trees: inout LayoutTrees) -> [String: Any] {
    var values: [String: Any] = [:]
    func set(_ name: String, _ text: String?) {
      if let text, !text.isEmpty { values[name] = LayoutTrees.escaped(text) }
    }
    for field in ["sector", "theme", "category", "country", "kind", "group", "language", "date"] {
      set(field, value(of: field))
    }
    for field in ["title", "name"] { set(field, value(of: field)) }
    switch record {
    case .activity(let activity):
      set("anchor", activity.anchor)
      set("place", activity.venue)
      set("countries", activity.countries.joined(separator: ", "))
      set("participants", activity.participants?.text(words))
      set("online", activity.viewers?.text(words))
      values["summary"] = trees.mark(for: activity.briefBlocks)
      values["body"] = trees.mark(for: activity.body)
    case .publication(let publication):
      set("url", publication.url)
      values["annotation"] = trees.mark(
        for: publication.annotation.isEmpty ? [] : [Block(.paragraph(publication.annotation))])
    case .designations(let list):
      set("count", String(list.items.count))
      values["items"] = list.items.map { item in
        [
          "country": LayoutTrees.escaped(item.country), "name": LayoutTrees.escaped(item.name),
          "category": item.category.map(LayoutTrees.escaped),
        ].compactMapValues(\.self)
      }
    case .milestone(let milestone):
      set("place", milestone.venue)
      values["body"] = trees.mark(for: milestone.body)
    case .fact(let fact): values["body"] = trees.mark(for: fact.body)
    case .partner: break
    }
    return values
  }
}
