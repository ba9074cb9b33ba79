package import SectorKit

/// Stands for a unit whose plugin could not say which unit it is: it has no content, and every
/// section that needs it fails.
package struct LostPlugin: SectorPlugin {
  package let description: SectorDescription
  package let fragments: [FragmentDescription] = []

  /// - Parameter id: the ID by which the unit is known.
  package init(id: String) { description = SectorDescription(id: id, folder: "") }
}
