import Platform

/// Why the system's notifications do not do for a workspace.
enum WatchProblem: Error, Hashable {
  /// It does not report every change in a folder, named by its location.
  case untold(String)
  /// It watches no more folders.
  case exhausted
  /// It cannot watch at all.
  case unavailable(SystemError)

  init(_ error: SystemError) { self = error == .noSpace ? .exhausted : .unavailable(error) }

  /// The reason, as it goes on after ‘because’.
  var reason: String {
    switch self {
    case .untold(let folder): "the system does not report all changes in ‘\(folder)’"
    case .exhausted:
      "the system watches no more folders; fs.inotify.max_user_watches sets the limit"
    case .unavailable(let error): "folders cannot be watched: \(error.text)"
    }
  }
}
