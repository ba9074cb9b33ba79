import Findings

extension EditionPlan {
  /// The plan limited to one unit: its chapters, and collections of its records only.
  ///
  /// The plan has a different name, so that the output of the whole edition is kept.
  public func limited(to sector: String) -> EditionPlan {
    var plan = self
    plan.name = "\(name)-\(sector)"
    plan.sections = sections.compactMap { $0.limited(to: sector) }
    return plan
  }
}

extension SectionPlan {
  fileprivate func limited(to sector: String) -> SectionPlan? {
    var section = self
    section.sections = sections.compactMap { $0.limited(to: sector) }
    switch source {
    case .sector(let own, _) where own.value == sector: break
    case .collection(var collection)
    where collection.from.isEmpty || collection.from.contains { $0.value == sector }:
      collection.from = [Located(sector, at: place)]
      section.source = .collection(collection)
    case .sector, .collection, .file, nil: section.source = nil
    }
    return section.source == nil && section.sections.isEmpty ? nil : section
  }
}
