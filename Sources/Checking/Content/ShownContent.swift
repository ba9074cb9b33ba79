package import Assembling
package import Document
package import Records

/// The records that an edition shows, together with the content of all units.
package struct ShownContent {
  /// The activities that the edition shows, in no particular order.
  package let activities: [Activity]
  /// The photographs that the edition shows, in no particular order.
  package let photos: [Photo]
  /// The pictures that the edition shows and that are none of ``photos``, such as those of texts.
  package let otherImages: [Image]
  /// The partners that all units list for the edition's period, whether the edition shows them or
  /// not.
  package let partners: [Partner]

  /// Takes the records that an edition shows from the content of all units.
  ///
  /// - Parameters:
  ///   - library: the content.
  ///   - sectors: the IDs of the units.
  ///   - period: the edition's period; nil if it has none.
  ///   - shows: whether the edition shows a record, by its anchor.
  ///   - images: the pictures that the edition shows.
  ///   - cover: the photograph of its cover, if it has one.
  package init(
    in library: ContentLibrary, of sectors: [String], period: DateSpan?, shows: (String) -> Bool,
    images: [Image], cover: Photo?
  ) {
    let contents = sectors.compactMap { library[$0]?.content }
    let records = contents.map(\.records)
    let assets = Set(images.compactMap(\.asset))
    var photos: [Photo] = []
    func add(_ some: [Photo]) {
      photos += some.filter { photo in photo.asset.map(assets.contains) ?? false }
    }
    for content in contents {
      add(content.profile.photos)
      content.records.forEachPhotos(add)
    }
    if let cover { add([cover]) }
    self.photos = photos
    let photographed = Set(photos.compactMap(\.asset))
    otherImages = images.filter { image in
      image.asset.map { !photographed.contains($0) } ?? false
    }
    activities = records.flatMap(\.activities).filter { shows($0.anchor) }
    let selection = RecordSelection(period: period)
    partners = records.flatMap(\.partners).filter(selection.takes)
  }
}
