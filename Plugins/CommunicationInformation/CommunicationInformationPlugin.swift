public import SectorKit

/// The Communication and Information sector, whose feature is an impact story rather than a
/// flagship.
public struct CommunicationInformationPlugin: SectorPlugin {
  /// Makes the plugin.
  public init() {}

  /// The unit that the plugin belongs to.
  public let description = SectorDescription(
    id: "communication-information", folder: "CommunicationInformation")

  /// The selected records and the standard fragments, with a different title for the feature.
  public func contribution(for request: ContributionRequest) throws -> Contribution {
    let fragments = request.standardFragments.map { fragment in
      guard fragment.id == StandardFragment.features.rawValue else { return fragment }
      return Fragment(fragment.id, title: "Impact story driving change") { fragment.blocks }
    }
    return Contribution(records: request.records, fragments: fragments)
  }
}
