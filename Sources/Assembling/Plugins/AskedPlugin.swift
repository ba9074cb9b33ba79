import SectorKit

/// A plugin that has been asked once for its unit, fragments and kinds of records.
///
/// A build goes by the plugin's first answers, even if it would later answer differently.
struct AskedPlugin: SectorPlugin {
  let description: SectorDescription
  let fragments: [FragmentDescription]
  let recordKinds: [any Record.Type]
  private let plugin: any SectorPlugin

  /// Asks a plugin.
  init(asking plugin: any SectorPlugin) {
    self.plugin = plugin
    description = plugin.description
    fragments = plugin.fragments
    recordKinds = plugin.recordKinds
    // The declaration of a kind is code of the plugin, which runs when it is first looked at.
    for kind in recordKinds { _ = kind.kindName }
  }

  func contribution(for request: ContributionRequest) throws -> Contribution {
    try plugin.contribution(for: request)
  }
}
