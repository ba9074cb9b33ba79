package import Planning
package import SectorKit

extension EditionPlan {
  /// The IDs of the units in the order in which the edition names them, followed by the others in
  /// the order of the plugin list.
  package func sectorOrder(_ plugins: [any SectorPlugin]) -> [String] {
    var order: [String] = []
    for section in allSections {
      switch section.source {
      case .sector(let sector, _): order.append(sector.value)
      case .collection(let collection): order += collection.from.map(\.value)
      case .file, nil: break
      }
    }
    var seen: Set<String> = []
    return (order + plugins.map(\.description.id)).filter { seen.insert($0).inserted }
  }

  /// The content that the edition needs.
  package func needs(_ plugins: [any SectorPlugin]) -> Set<ContentNeed> {
    var needs: Set<ContentNeed> = []
    for section in allSections {
      let sectors: [String] =
        switch section.source {
        case .sector(let sector, _): [sector.value]
        case .collection(let collection):
          collection.from.isEmpty
            ? plugins.map(\.description.id) : collection.from.map(\.value)
        case .file, nil: []
        }
      for sector in sectors {
        needs.insert(ContentNeed(sector: sector, allowsHTML: section.allowsHTML))
      }
    }
    return needs
  }
}
