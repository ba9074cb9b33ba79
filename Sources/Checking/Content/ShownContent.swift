package import Assembling
package import Records

/// The records that an edition shows, together with the content of all units.
package struct ShownContent {
  /// The activities that the edition shows, in no particular order.
  package let activities: [Activity]
  /// The partners that all units list for the edition's period, whatever the edition shows of them.
  package let partners: [Partner]

  /// Takes the records that an edition shows from the content of all units.
  ///
  /// - Parameters:
  ///   - library: the content.
  ///   - sectors: the IDs of the units.
  ///   - period: the edition's period; nil if it has none.
  ///   - shows: whether the edition shows a record, by its anchor.
  package init(
    in library: ContentLibrary, of sectors: [String], period: DateSpan?, shows: (String) -> Bool
  ) {
    let records = sectors.compactMap { library[$0]?.content?.records }
    activities = records.flatMap(\.activities).filter { shows($0.anchor) }
    let selection = RecordSelection(period: period)
    partners = records.flatMap(\.partners).filter(selection.takes)
  }
}
