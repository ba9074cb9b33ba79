import Findings

extension EditionPlan {
  /// The plan limited to one unit: its chapters, and collections of its records only.
  ///
  /// The plan has a different name, so the output of the whole edition remains.
  public func limited(to sector: String) -> EditionPlan {
    var plan = self
    plan.name = "\(name)-\(sector)"
    plan.sections = sections.compactMap { limited($0, to: sector) }
    return plan
  }

  private func limited(_ whole: SectionPlan, to sector: String) -> SectionPlan? {
    var section = whole
    section.sections = whole.sections.compactMap { limited($0, to: sector) }
    switch whole.source {
    case .sector(let own, _) where own.value == sector: break
    case .collection(var collection)
    where !units(of: collection, among: [sector]).isEmpty:
      collection.from = [Located(sector, at: whole.place)]
      section.source = .collection(collection)
    case .sector, .collection, .file, nil: section.source = nil
    }
    return section.source == nil && section.sections.isEmpty ? nil : section
  }
}
