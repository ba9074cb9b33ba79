import SectorKit

/// A unit that consists of content files only.
struct HealthPlugin: SectorPlugin {
  let description = SectorDescription(id: "health", folder: "Health")
}
