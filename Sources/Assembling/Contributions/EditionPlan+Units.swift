package import Planning
import Records
package import SectorKit

extension EditionPlan {
  /// The IDs of the units in the order that the edition names them, followed by the others in
  /// the order of the plugin list.
  package func sectorOrder(_ plugins: [any SectorPlugin]) -> [String] {
    var seen: Set<String> = []
    return (namedUnits + plugins.map(\.description.id)).filter { seen.insert($0).inserted }
  }

  /// The units whose records computed figures count: those of a collection that names none.
  package func figureUnits(_ plugins: [any SectorPlugin]) -> [String] {
    let collection = CollectionPlan(kind: PublishedFigure.kindName)
    return units(of: collection, among: sectorOrder(plugins))
  }

  /// The content that the edition needs.
  package func needs(_ plugins: [any SectorPlugin]) -> Set<ContentNeed> {
    var needs: Set<ContentNeed> = []
    for section in allSections {
      let sectors: [String] =
        switch section.source {
        case .sector(let sector, _): [sector.value]
        case .collection(let collection):
          units(of: collection, among: plugins.map(\.description.id))
        case .file, nil: []
        }
      for sector in sectors {
        needs.insert(ContentNeed(sector: sector, allowsHTML: section.allowsHTML))
      }
    }
    return needs
  }
}
