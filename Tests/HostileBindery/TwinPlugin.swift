import SectorKit

/// A unit ID that two plugins claim.
struct TwinPlugin: SectorPlugin {
  let description = SectorDescription(id: "twin", folder: "Twin")
}
