import Platform

/// Killed builds leave folders behind, which the next one removes.
extension OutputFolder {
  /// An entry in a place for the preparation of builds.
  package struct Leftover: Sendable {
    package var path: String
    /// Whether a build has made it, which then cannot be removed; otherwise, nobody knows whose it is.
    package var isOfBuild: Bool
  }

  /// The name of the file that marks a folder as one that a build is filling or removing.
  package static let mark = ".bindery-unfinished"
  private static let markText =
    "A build fills or removes this folder; the next build removes its leftovers.\n"

  /// The number of leftovers that a build may find and still have a place to write to.
  private static let places = 1...9

  /// Removes the folders that a process that ended early left next to `parent/name`, unless another
  /// process is writing a folder there now.
  package static func clear(parent: String, name: String) {
    // If the lock is not available, there is nothing to clear: another build is running, or the
    // parent is gone.
    guard let lock = try? FolderLock(ifFree: parent) else { return }
    // If restoring fails, the next build tries again and reports the failure.
    _ = try? clear("\(parent)/\(name)", stagings(parent, name))
    _ = lock
  }

  /// Restores an old folder that a process moved aside and did not live to replace, and removes
  /// everything else that earlier builds left.
  ///
  /// - Returns: the entries that could not be removed.
  static func clear(
    _ target: String, _ stagings: [String]
  ) throws(FileProblem) -> [Leftover] {
    for staging in stagings where FileStatus(unfollowed: target) == nil {
      let old = old(staging)
      guard !isMarked(old), BuiltFolder(old).isBuild else { continue }
      try FileProblem.mapping { () throws(SystemError) in try FileSystem.move(old, to: target) }
    }
    return stagings.flatMap { [$0, old($0)] }.filter { isOfBuild($0) && !remove($0) }
      .map { Leftover(path: $0, isOfBuild: true) }
  }

  /// Whether a build has made the entry at a path: a folder with a mark or a manifest, or one not
  /// even marked yet.
  static func isOfBuild(_ path: String) -> Bool {
    let folder = BuiltFolder(path)
    return isMarked(path) || folder.isBuild || folder.isEmpty
  }

  static func isMarked(_ folder: String) -> Bool {
    FileStatus(unfollowed: folder)?.isFolder == true
      && FileStatus(unfollowed: "\(folder)/\(mark)")?.isRegular == true
  }

  static func mark(_ folder: String) throws(SystemError) {
    try NewFile("\(folder)/\(mark)").append(Array(markText.utf8))
  }

  /// Removes a folder that a build has made.
  ///
  /// - Returns: whether nothing is left.
  @discardableResult static func remove(_ folder: String) -> Bool {
    // The mark goes last: it identifies the rest.
    if FileStatus(unfollowed: "\(folder)/\(mark)") == nil { try? mark(folder) }
    for entry in (try? DirectoryListing.entries(of: folder, hidden: true)) ?? []
    where entry.name != mark {
      FileSystem.remove("\(folder)/\(entry.name)")
    }
    return FileSystem.remove(folder)
  }

  /// The places for writing a folder; any but the first serves only if an entry that cannot be
  /// removed takes each one before it.
  static func stagings(_ parent: String, _ name: String) -> [String] {
    places.map { "\(parent)/.\(name).new\($0 == 1 ? "" : "\($0)")" }
  }

  /// The temporary place of the old folder if the two cannot trade places in one step.
  static func old(_ staging: String) -> String { "\(staging).old" }
}
