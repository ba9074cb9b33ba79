import Platform
import Synchronization

/// Is told by the system what changes.
final class NotifiedWatch: WorkspaceWatch {
  private struct State: ~Copyable {
    let notifications: FolderNotifications
    /// The watched folders, relative to the workspace, by their numbers.
    var folders: [Int32: String] = [:]
    var changes = WorkspaceChanges()
    /// Why a folder could not be watched.
    var problem: SystemError?
  }

  let name = "inotify"
  private let root: String
  private let descriptor: Descriptor
  private let state: Mutex<State>

  /// Starts watching.
  ///
  /// - Parameter root: the location of the workspace.
  /// - Throws: if the system cannot watch that many folders, or none at all.
  init(_ root: String) throws(SystemError) {
    self.root = root
    let notifications = try FolderNotifications()
    descriptor = notifications.descriptor
    state = Mutex(State(notifications: notifications))
    let problem = state.withLock { state in
      add("", to: &state)
      // Nothing has changed yet.
      state.changes = WorkspaceChanges()
      return state.problem
    }
    if let problem { throw problem }
  }

  /// Why a folder that was made later could not be watched; nil if all are.
  var problem: SystemError? { state.withLock { $0.problem } }

  func wait() {
    while state.withLock({ $0.changes.isEmpty }) {
      descriptor.waitForInput(atMost: .seconds(3600))
      collect()
    }
  }

  func take() -> WorkspaceChanges {
    collect()
    return state.withLock { state in
      defer { state.changes = WorkspaceChanges() }
      return state.changes
    }
  }

  private func collect() {
    state.withLock { state in
      for change in state.notifications.changes() { note(change, in: &state) }
    }
  }

  private func note(_ change: FolderNotifications.Change, in state: inout State) {
    if change.isOverflow {
      // Whatever was made meanwhile is found by looking, and all of it may have changed.
      add("", to: &state)
      state.changes.content.insert(WatchedFiles.folders[0])
      return
    }
    if change.isForgotten {
      state.folders[change.folder] = nil
      return
    }
    guard let folder = state.folders[change.folder] else { return }
    if change.isEnd {
      if folder.isEmpty { state.changes.isEnd = FileStatus(path: root)?.isFolder != true }
      return
    }
    guard !change.name.isEmpty else { return }
    let path = folder.isEmpty ? change.name : "\(folder)/\(change.name)"
    guard WatchedFiles.use(of: path) != nil else { return }
    if change.isFolder {
      // A folder that was moved away is still told about, under a path that is no longer its own.
      if change.isDeparture { forget(path, in: &state) }
      if change.isArrival { add(path, to: &state) }
    } else if change.isArrival, leadsToFolder(path) {
      add(path, to: &state)
    }
    state.changes.add(path)
  }

  /// Watches a folder and those in it, and notes what they hold.
  ///
  /// Files may have come into a new folder before it was watched.
  private func add(_ path: String, to state: inout State) {
    guard WatchedFiles.isWatched(path) else { return }
    let location = path.isEmpty ? root : "\(root)/\(path)"
    do throws(SystemError) {
      let number = try state.notifications.add(location)
      // Links may lead in circles, or to a folder that is watched already.
      if let known = state.folders[number], known != path { return }
      state.folders[number] = path
    } catch .notFound, .notFolder, .denied, .tooManyLinks {
      return  // it is gone again, or nobody can read it
    } catch {
      state.problem = error
      return
    }
    if !path.isEmpty { state.changes.add(path) }
    for entry in (try? DirectoryListing.entries(of: location)) ?? [] {
      let inner = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
      guard WatchedFiles.use(of: inner) != nil else { continue }
      if entry.isFolder || leadsToFolder(inner) {
        add(inner, to: &state)
      } else {
        state.changes.add(inner)
      }
    }
  }

  /// Whether a path is a symbolic link to a folder.
  private func leadsToFolder(_ path: String) -> Bool {
    FileStatus(unfollowed: "\(root)/\(path)")?.isLink == true
      && FileStatus(path: "\(root)/\(path)")?.isFolder == true
  }

  private func forget(_ path: String, in state: inout State) {
    for (number, folder) in state.folders where folder == path || folder.hasPrefix("\(path)/") {
      state.notifications.remove(number)
      state.folders[number] = nil
    }
  }
}
