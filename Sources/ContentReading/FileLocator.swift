import Document
import Synchronization
import WorkspaceFiles

/// Checks files of a content folder that records refer to, each file only once.
final class FileLocator: Sendable {
  private let folder: Folder
  private let found = Mutex<[String: FileProblem?]>([:])
  private let nearest: NearestFile

  init(folder: Folder) {
    self.folder = folder
    nearest = NearestFile(in: folder)
  }

  /// The existing file that a wrong name probably means.
  func file(nearestTo file: String) -> String? { nearest.path(for: file) }

  /// The reason why a file cannot be used, if any.
  func problem(with file: String) -> FileProblem? {
    if let known = found.withLock({ $0[file] }) { return known }
    var problem: FileProblem?
    do throws(FileProblem) { try folder.examine(file, limit: Asset.maxSize) } catch {
      problem = error
    }
    found.withLock { [problem] in $0[file] = .some(problem) }
    return problem
  }
}
