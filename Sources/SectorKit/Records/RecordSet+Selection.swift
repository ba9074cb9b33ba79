extension RecordSet {
  /// The records that an edition takes.
  ///
  /// Activities, publications and designations are taken when their date falls in the period, and
  /// partners with a year likewise; those without a date, milestones and facts always are.
  ///
  /// - Parameters:
  ///   - period: the edition's period; nil takes every record.
  ///   - only: ids of the activities to take whatever their date; empty takes those of the period.
  public func selected(period: DateSpan?, only: [String] = []) -> RecordSet {
    var selection = self
    if !only.isEmpty {
      let wanted = Set(only)
      selection.activities = activities.filter { wanted.contains($0.id) }
    } else if let period {
      selection.activities = activities.filter { activity in
        activity.dates.first.map(period.holds) ?? true
      }
    }
    guard let period else { return selection }
    selection.publications = publications.filter { $0.date.map(period.holds) ?? true }
    selection.designations = designations.filter { $0.date.map(period.holds) ?? true }
    selection.partners = partners.filter { partner in
      partner.year.map { $0.first <= period.last && period.first <= $0.last } ?? true
    }
    return selection
  }
}
