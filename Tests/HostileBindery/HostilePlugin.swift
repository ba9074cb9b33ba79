import SectorKit

/// A plugin that does its misdeed where it is asked for the fragment of that name, and otherwise what
/// every plugin does.
struct HostilePlugin: SectorPlugin {
  let misdeed: Misdeed

  var description: SectorDescription {
    SectorDescription(id: misdeed.rawValue, folder: misdeed.folder)
  }

  var fragments: [FragmentDescription] {
    StandardFragment.allCases.map(\.description)
      + [FragmentDescription(id: "misdeed", summary: "what brings a build down")]
  }

  func contribution(for request: ContributionRequest) throws -> Contribution {
    guard request.fragments.contains("misdeed") else {
      return Contribution(records: request.records, fragments: request.standardFragments)
    }
    return try misdeed.contribution(for: request)
  }
}
