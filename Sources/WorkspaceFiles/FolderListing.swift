import Platform

/// The files under a folder, and its unreadable entries.
public struct FolderListing: Sendable, Hashable {
  /// An entry that cannot be read.
  public struct Loss: Sendable, Hashable {
    /// The path in the folder; bytes that are not UTF-8 are shown as `\xFF`.
    public var path: String
    /// The reason why it cannot be read.
    public var problem: FileProblem
  }

  /// The paths of the files in the folder, sorted by their bytes.
  public private(set) var files: [String] = []
  /// Subfolders that cannot be listed, and entries whose name is not UTF-8, sorted by their paths.
  public private(set) var losses: [Loss] = []

  /// Lists a subfolder of a folder at any depth, or the folder itself if the name is empty.
  ///
  /// - Throws: if the subfolder itself cannot be listed; one that does not exist is empty.
  init(_ subfolder: String, in location: String) throws(FileProblem) {
    var pending = [subfolder]
    while let current = pending.popLast() {
      let listing: DirectoryListing
      do throws(SystemError) {
        listing = try DirectoryListing(of: current.isEmpty ? location : "\(location)/\(current)")
      } catch .notFound, .notFolder {
        continue
      } catch  where current == subfolder {
        throw FileProblem(error)
      } catch {
        losses.append(Loss(path: current, problem: FileProblem(error)))
        continue
      }
      let prefix = current.isEmpty ? "" : current + "/"
      for entry in listing.entries where !Clutter.contains(entry.name) {
        let path = prefix + entry.name
        if entry.isFolder { pending.append(path) } else { files.append(path) }
      }
      for entry in listing.illegibleEntries {
        losses.append(Loss(path: prefix + entry.shownName, problem: .illegibleName))
      }
    }
    files.sort(by: MemorySearch.precedes)
    losses.sort { MemorySearch.precedes($0.path, $1.path) }
  }
}
