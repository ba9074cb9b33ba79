import Document
import Synchronization
import WorkspaceFiles

/// Looks for files of a content folder that many records name, each only once.
final class FileLocator: Sendable {
  private let folder: Folder
  private let found = Mutex<[String: FileProblem?]>([:])

  init(folder: Folder) { self.folder = folder }

  /// What keeps a file from being used; nil when nothing does.
  func problem(with file: String) -> FileProblem? {
    if let known = found.withLock({ $0[file] }) { return known }
    var problem: FileProblem?
    do throws(FileProblem) { try folder.examine(file, limit: Asset.greatestSize) } catch {
      problem = error
    }
    found.withLock { [problem] in $0[file] = .some(problem) }
    return problem
  }
}
