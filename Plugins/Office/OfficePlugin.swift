public import SectorKit

/// The Office: what belongs to no sector.
///
/// Besides the standard fragments it offers the memberships and the work in the United Nations
/// mechanisms from its facts, its address, and the work across sectors and agencies, each under the
/// theme of its own name.
public struct OfficePlugin: SectorPlugin {
  /// Makes the plugin.
  public init() {}

  /// Which unit this is.
  public let description = SectorDescription(id: "office", folder: "Office")

  /// The standard fragments and those that only the Office has.
  public var fragments: [FragmentDescription] {
    StandardFragment.allCases.map(\.description) + OfficeFragment.allCases.map(\.description)
  }

  /// The selected records and the fragments that were asked for.
  public func contribution(for request: ContributionRequest) throws -> Contribution {
    // What has a fragment of its own is not shown among features and highlights too.
    let others = request.taking { activity in
      activity.theme.flatMap { OfficeFragment(rawValue: $0.value) } == nil
    }
    let fragments = request.fragments.compactMap { id in
      StandardFragment(rawValue: id).flatMap(others.standardFragment)
        ?? OfficeFragment(rawValue: id)?.fragment(for: request)
    }
    return Contribution(records: request.records, fragments: fragments)
  }
}
