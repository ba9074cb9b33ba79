import Platform

/// The way of watching that works for a workspace, and why it is not the best one if it is not.
struct WatchChoice {
  var watch: any WorkspaceWatch
  /// Why files are polled although that was not asked for; nil if they are not.
  var reason: String?

  /// Tries what the system offers.
  ///
  /// - Parameters:
  ///   - root: the location of the workspace.
  ///   - polls: whether polling was asked for.
  init(for root: String, polls: Bool) {
    if polls {
      watch = PolledWatch(root)
    } else if let folder = ([""] + WatchedFiles.folders).map({ "\(root)/\($0)" }).first(where: {
      FileStatus(path: $0)?.isFolder == true && !FolderNotifications.work(in: $0)
    }) {
      watch = PolledWatch(root)
      reason = "the system does not tell of all changes in ‘\(folder)’"
    } else {
      do throws(SystemError) {
        watch = try NotifiedWatch(root)
      } catch .noSpace {
        watch = PolledWatch(root)
        reason =
          "the system watches no more folders; fs.inotify.max_user_watches is the number of them"
      } catch {
        watch = PolledWatch(root)
        reason = "folders cannot be watched: \(error.text)"
      }
    }
  }
}
