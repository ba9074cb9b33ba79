import SectorKit

/// A unit that has content files and nothing else.
struct HealthPlugin: SectorPlugin {
  let description = SectorDescription(id: "health", folder: "Health")
}
