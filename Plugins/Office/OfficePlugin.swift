public import SectorKit

/// The Office: everything that belongs to no sector.
///
/// In addition to the standard fragments, it offers fragments for memberships and for the work in
/// United Nations mechanisms, both from its facts, for its address, and for the work across sectors
/// and agencies, each under the theme of the same name.
public struct OfficePlugin: SectorPlugin {
  /// Makes the plugin.
  public init() {}

  /// The unit that the plugin belongs to.
  public let description = SectorDescription(id: "office", folder: "Office")

  /// The standard fragments, and those that only the Office has.
  public var fragments: [FragmentDescription] {
    StandardFragment.allCases.map(\.description) + OfficeFragment.allCases.map(\.description)
  }

  /// The selected records and the requested fragments.
  public func contribution(for request: ContributionRequest) throws -> Contribution {
    // Activities with a separate fragment are not repeated among features and highlights.
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
