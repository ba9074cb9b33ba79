public import SectorKit

/// The Social and Human Sciences sector.
public struct SocialHumanSciencesPlugin: SectorPlugin {
  /// Makes the plugin.
  public init() {}

  /// The unit that the plugin belongs to.
  public let description = SectorDescription(
    id: "social-human-sciences", folder: "SocialHumanSciences")
}
