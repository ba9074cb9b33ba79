public import SectorKit

/// The Social and Human Sciences sector.
public struct SocialHumanSciencesPlugin: SectorPlugin {
  /// Makes the plugin.
  public init() {}

  /// Which unit this is.
  public let description = SectorDescription(
    id: "social-human-sciences", folder: "SocialHumanSciences")
}
