import SectorKit

/// A unit whose ID is claimed by two plugins.
struct TwinPlugin: SectorPlugin {
  let description = SectorDescription(id: "twin", folder: "Twin")
}
