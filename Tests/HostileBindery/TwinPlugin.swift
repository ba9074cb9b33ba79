import SectorKit

/// A unit whose id two plugins claim.
struct TwinPlugin: SectorPlugin {
  let description = SectorDescription(id: "twin", folder: "Twin")
}
