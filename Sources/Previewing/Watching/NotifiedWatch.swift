import Platform
import Synchronization

/// Watches the workspace by means of the system's notifications.
final class NotifiedWatch: WorkspaceWatch {
  private struct State {
    /// The watched folders, relative to the workspace, by their numbers.
    var folders: [Int32: String] = [:]
    /// The numbers of the folders that the workspace is in.
    var outer: Set<Int32> = []
    /// The file systems with a finished trial.
    var devices: Set<UInt64> = []
    var changes = WorkspaceChanges()
    var problem: WatchProblem?
    var isOver = false
  }

  let name = "inotify"
  private let root: String
  private let notifications: FolderNotifications
  private let isTold: @Sendable (String) -> Bool
  private let state = Mutex(State())

  /// Starts watching.
  ///
  /// - Parameters:
  ///   - root: the location of the workspace.
  ///   - isTold: tries out whether the system reports every change in a folder; asked once for each
  ///     file system.
  /// - Throws: if it does not, or cannot watch that many folders, or any at all.
  init(
    _ root: String,
    isTold: @escaping @Sendable (String) -> Bool = { FolderNotifications.work(in: $0) }
  ) throws(WatchProblem) {
    self.root = root
    self.isTold = isTold
    do throws(SystemError) {
      notifications = try FolderNotifications()
    } catch {
      throw WatchProblem(error)
    }
    let problem = state.withLock { state in
      add("", to: &state)
      addOuterFolders(to: &state)
      if state.folders.isEmpty { state.problem = state.problem ?? .untold(root) }
      // Nothing has changed yet.
      state.changes = WorkspaceChanges()
      return state.problem
    }
    if let problem { throw problem }
  }

  var problem: WatchProblem? { state.withLock { $0.problem } }

  func wait() {
    while state.withLock({ $0.changes.isEmpty && $0.problem == nil && !$0.isOver }) {
      notifications.wait(atMost: .seconds(3600))
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

  func end() {
    state.withLock { $0.isOver = true }
    notifications.interrupt()
  }

  private func collect() {
    state.withLock { state in
      for change in notifications.changes() { note(change, in: &state) }
    }
  }

  private func note(_ change: FolderNotifications.Change, in state: inout State) {
    if change.isOverflow {
      // A search finds entries made meanwhile, and all of them may have changed.
      add("", to: &state)
      state.changes.content.insert(WatchedFiles.folders[0])
      return
    }
    if change.isForgotten {
      state.folders[change.folder] = nil
      state.outer.remove(change.folder)
      return
    }
    // An entry with the workspace's name is another folder now, which needs a new watch.
    if change.isEnd, state.outer.contains(change.folder) { state.changes.isEnd = true }
    guard let folder = state.folders[change.folder] else { return }
    if change.isEnd {
      if folder.isEmpty {
        state.changes.isEnd = true
      } else {
        // After an unmount, the folder shows its own files again.
        add(folder, to: &state)
        state.changes.add(folder)
      }
      return
    }
    guard !change.name.isEmpty else { return }
    let path = folder.isEmpty ? change.name : "\(folder)/\(change.name)"
    guard WatchedFiles.use(of: path) != nil else { return }
    if change.isFolder {
      // The system still reports changes in a folder that was moved away, under its old path.
      if change.isDeparture {
        forget(path, in: &state)
        if WatchedFiles.mayHoldSwift(path) { state.changes.swift.insert(path) }
      }
      // Another one may have replaced it in the same step, or it has only now become readable.
      add(path, looksAgain: change.isArrival, to: &state)
    } else if change.isArrival, leadsToFolder(path) {
      add(path, to: &state)
    }
    state.changes.add(path)
  }

  /// Watches a folder and those in it, and notes their entries.
  ///
  /// Files may have come into a new folder before it was watched.
  ///
  /// - Parameter looksAgain: whether to look into a folder that is watched already.
  private func add(_ path: String, looksAgain: Bool = true, to state: inout State) {
    guard WatchedFiles.isWatched(path) else { return }
    let location = path.isEmpty ? root : "\(root)/\(path)"
    do throws(SystemError) {
      let number = try notifications.add(location)
      // Links may lead in circles, or to a folder that is watched already.
      if let known = state.folders[number], known != path || !looksAgain { return }
      state.folders[number] = path
    } catch .notFound, .notFolder, .denied, .tooManyLinks {
      return  // it is gone again, or nobody can read it
    } catch {
      state.problem = WatchProblem(error)
      return
    }
    // Any folder may be a mounted share.
    if let device = FileStamp(path: location)?.identity.device,
      state.devices.insert(device).inserted, !isTold(location)
    {
      state.problem = .untold(location)
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

  /// Watches for moves of the folders that contain the workspace.
  ///
  /// Who cannot read such a folder is not told.
  private func addOuterFolders(to state: inout State) {
    var folder = root[...]
    while let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      folder = folder[..<slash]
      if let number = try? notifications.addEnd(of: String(folder)) { state.outer.insert(number) }
    }
  }

  /// Whether a path is a symbolic link to a folder.
  private func leadsToFolder(_ path: String) -> Bool {
    FileStatus(unfollowed: "\(root)/\(path)")?.isLink == true
      && FileStatus(path: "\(root)/\(path)")?.isFolder == true
  }

  private func forget(_ path: String, in state: inout State) {
    for (number, folder) in state.folders where folder == path || folder.hasPrefix("\(path)/") {
      notifications.remove(number)
      state.folders[number] = nil
    }
  }
}
