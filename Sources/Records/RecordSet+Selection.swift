extension RecordSet {
  /// The records that an edition takes by its period and by the ids that it names.
  public func selected(period: DateSpan?, only: [String] = []) -> RecordSet {
    selected(by: RecordSelection(period: period, only: only))
  }

  /// The records that a section takes.
  ///
  /// Activities, publications and designations are taken when their date falls in the period, and
  /// partners with a year likewise; those without a date, milestones and facts always are.
  public func selected(by selection: RecordSelection) -> RecordSet {
    var selected = self
    selected.activities = activities.filter(selection.takes)
    guard let period = selection.period else { return selected }
    selected.publications = publications.filter { $0.date.map(period.holds) ?? true }
    selected.designations = designations.filter { $0.date.map(period.holds) ?? true }
    selected.partners = partners.filter { partner in
      partner.year.map { $0.first <= period.last && period.first <= $0.last } ?? true
    }
    return selected
  }
}
