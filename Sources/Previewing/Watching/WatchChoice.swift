/// The way of watching that works for a workspace, and why it is not the best one if it is not.
struct WatchChoice {
  var watch: any WorkspaceWatch
  /// Why files are polled although that was not asked for; nil if they are not.
  var reason: String?

  /// Tries the means of watching that the system offers.
  ///
  /// - Parameters:
  ///   - root: the location of the workspace.
  ///   - polls: whether polling was asked for.
  init(for root: String, polls: Bool) {
    if polls {
      watch = PolledWatch(root)
      return
    }
    do throws(WatchProblem) {
      watch = try NotifiedWatch(root)
    } catch {
      watch = PolledWatch(root)
      reason = error.reason
    }
  }
}
