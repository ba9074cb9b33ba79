package import Findings
package import SectorKit

/// The plugins of a run, each asked once for its unit and its offer.
package struct PluginRoll: Sendable {
  /// A plugin that could not answer.
  package struct Loss: Sendable {
    /// The name of the plugin's type.
    package var name: String
    /// Why it could not answer.
    package var reason: Diagnostic
  }

  /// The plugins that answered, in the order of the list.
  package private(set) var plugins: [any SectorPlugin] = []
  /// The plugins that an earlier attempt could not ask.
  package private(set) var losses: [Loss] = []

  /// Asks plugins, one after the other.
  package init(
    asking plugins: [any SectorPlugin], restrictions: Restrictions, observer: (any BuildObserver)?
  ) {
    for (index, plugin) in plugins.enumerated() {
      let mark = ContributionMark.describing("\(type(of: plugin))", at: index)
      if let reason = restrictions.descriptions[mark.section] {
        losses.append(Loss(name: mark.sector, reason: reason))
        continue
      }
      observer?.willBegin(mark)
      self.plugins.append(AskedPlugin(asking: plugin))
      observer?.didEnd(mark)
    }
  }
}
