public import SectorKit

/// The Communication and Information sector, whose feature is not a flagship but an impact story.
public struct CommunicationInformationPlugin: SectorPlugin {
  /// Makes the plugin.
  public init() {}

  /// Which unit this is.
  public let description = SectorDescription(
    id: "communication-information", folder: "CommunicationInformation")

  /// The selected records and the standard fragments, the feature under a title of its own.
  public func contribution(for request: ContributionRequest) throws -> Contribution {
    let fragments = request.standardFragments.map { fragment in
      guard fragment.id == StandardFragment.features.rawValue else { return fragment }
      return Fragment(fragment.id, title: "Impact story driving change") { fragment.blocks }
    }
    return Contribution(records: request.records, fragments: fragments)
  }
}
