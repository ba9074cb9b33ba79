import Records

extension SectorContent {
  /// The photographs of the unit and of its records.
  var photos: [Photo] {
    profile.photos + records.types.flatMap { photos(of: $0) }
  }

  private func photos<R: Record>(of type: R.Type) -> [Photo] {
    records[type].flatMap(type.recordKind.photos)
  }
}
