package import SectorKit

/// A placeholder for a unit whose plugin could not identify it.
///
/// It has no content, and every section that needs it fails.
package struct LostPlugin: SectorPlugin {
  package let description: SectorDescription
  package let fragments: [FragmentDescription] = []

  /// - Parameter id: the unit's known ID.
  package init(id: String) { description = SectorDescription(id: id, folder: "") }
}
