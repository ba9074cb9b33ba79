package import Assembling
package import Records

/// The records that an edition shows, together with the content of all units.
package struct ShownContent {
  /// The activities that the edition shows, in no particular order.
  package let activities: [Activity]
  /// The partners that all units list, whatever the edition shows of them.
  package let partners: [Partner]

  /// Takes the records that an edition shows from the content of all units.
  ///
  /// - Parameters:
  ///   - library: the content.
  ///   - sectors: the IDs of the units.
  ///   - shows: whether the edition shows a record, by its anchor.
  package init(in library: ContentLibrary, of sectors: [String], shows: (String) -> Bool) {
    let records = sectors.compactMap { library[$0]?.content?.records }
    activities = records.flatMap(\.activities).filter { shows($0.anchor) }
    partners = records.flatMap(\.partners)
  }
}
