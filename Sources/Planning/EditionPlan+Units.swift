extension EditionPlan {
  /// The IDs of the units that sections name, in the order of the sections.
  public var namedUnits: [String] {
    let named = allSections.flatMap { section -> [String] in
      switch section.source {
      case .sector(let sector, _): [sector.value]
      case .collection(let collection): collection.from.map(\.value)
      case .file, nil: []
      }
    }
    var seen: Set<String> = [CollectionPlan.everyUnit]
    return named.filter { seen.insert($0).inserted }
  }

  /// The IDs of the units that a collection takes records from, in the given order.
  ///
  /// A collection that does not name units takes those that the edition names, because a unit
  /// without a place in the edition must not change its figures. An edition that names none, such
  /// as an index of articles, takes all.
  ///
  /// - Parameter all: the IDs of all units.
  public func units(of collection: CollectionPlan, among all: [String]) -> [String] {
    let from = collection.from.map(\.value)
    if from == [CollectionPlan.everyUnit] || from.isEmpty && collection.isOfUnits { return all }
    let taken = Set(from.isEmpty ? namedUnits : from)
    return taken.isEmpty ? all : all.filter(taken.contains)
  }
}
