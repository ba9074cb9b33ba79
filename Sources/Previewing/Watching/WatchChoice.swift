/// The way of watching that works for a workspace, and why it is not the best one if it is not.
struct WatchChoice {
  var watch: any WorkspaceWatch
  /// The reason for polling files without a request; nil if there is none.
  var reason: String?

  /// Tries the means of watching that the system offers.
  ///
  /// - Parameters:
  ///   - root: the location of the workspace.
  ///   - polls: whether the user requested polling.
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
