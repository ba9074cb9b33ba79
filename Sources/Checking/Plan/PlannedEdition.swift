package import Assembling
import Findings
package import Planning
import Records
package import SectorKit

/// An edition's plan, together with the units and their content.
package struct PlannedEdition {
  /// The plan.
  package let plan: EditionPlan
  /// The compiled-in units.
  package let sectors: [SectorDescription]
  /// The content of the units.
  package let library: ContentLibrary

  /// Makes a planned edition.
  package init(plan: EditionPlan, sectors: [SectorDescription], library: ContentLibrary) {
    self.plan = plan
    self.sectors = sectors
    self.library = library
  }

  /// The units that a section refers to.
  func sectors(namedIn section: SectionPlan) -> [Located<String>] {
    switch section.source {
    case .sector(let sector, _): [sector]
    case .collection(let collection):
      collection.from.filter { $0.value != CollectionPlan.everyUnit }
    case .file, nil: []
    }
  }

  /// The units that a section takes records from.
  func units(for section: SectionPlan) -> [String] {
    switch section.source {
    case .sector(let sector, _): [sector.value]
    case .collection(let collection): plan.units(of: collection, among: sectors.map(\.id))
    case .file, nil: []
    }
  }

  /// The activities that a section can select from.
  func activities(for section: SectionPlan) -> [Activity] {
    units(for: section).flatMap { library[$0]?.content?.records.activities ?? [] }
  }
}
