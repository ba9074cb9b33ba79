package import Assembling
import Findings
package import Planning
import Records
package import SectorKit

/// An edition's plan, and the units whose content is at hand.
package struct PlannedEdition {
  /// The plan.
  package let plan: EditionPlan
  /// The units that are compiled in.
  package let sectors: [SectorDescription]
  /// Their content.
  package let library: ContentLibrary

  /// Joins a plan and the units.
  package init(plan: EditionPlan, sectors: [SectorDescription], library: ContentLibrary) {
    self.plan = plan
    self.sectors = sectors
    self.library = library
  }

  /// The units that a section names.
  func sectors(namedIn section: SectionPlan) -> [Located<String>] {
    switch section.source {
    case .sector(let sector, _): [sector]
    case .collection(let collection): collection.from
    case .file, nil: []
    }
  }

  /// The activities among which a section can choose.
  func activities(for section: SectionPlan) -> [Activity] {
    let named = sectors(namedIn: section).map(\.value)
    return (named.isEmpty ? sectors.map(\.id) : named)
      .flatMap { library[$0]?.content?.records.activities ?? [] }
  }
}
