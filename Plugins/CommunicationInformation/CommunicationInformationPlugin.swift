public import SectorKit

/// The Communication and Information sector, whose feature is an impact story.
public struct CommunicationInformationPlugin: SectorPlugin {
  /// Makes the plugin.
  public init() {}

  /// Which unit this is.
  public let description = SectorDescription(
    id: "communication-information", folder: "CommunicationInformation")
}
