import Findings
import Platform
import Proofreading
import Records
import Synchronization
import WorkspaceFiles

/// The texts of a workspace's files, each read once for all editions of a run.
final class TextLibrary: Sendable {
  private let root: Folder
  private let known = Mutex<[String: ProofText]>([:])

  init(in root: Folder) { self.root = root }

  /// The texts of files, in their order, each once.
  ///
  /// - Parameters:
  ///   - files: the paths, relative to the workspace; those without running text are left out.
  ///   - period: the period of the edition, which its own texts are about.
  ///   - folder: the edition's folder.
  func texts(
    of files: [String], period: Located<DateSpan>?, in folder: Folder, jobs: Int
  ) async -> [ProofText] {
    var seen: Set<String> = []
    let files = files.filter { seen.insert($0).inserted }
    let own = folder.path + "/"
    return await Parallel.map(files, jobs: jobs) { path -> ProofText? in
      guard let text = self.text(path) else { return nil }
      return path.hasPrefix(own) ? text.covering(period) : text
    }.compactMap(\.self)
  }

  private func text(_ path: String) -> ProofText? {
    if let text = known.withLock({ $0[path] }) { return text }
    guard let form = ProofText.Form(path: path),
      // A file that cannot be read has been reported.
      let source = try? root.readText(path, limit: SourceText.defaultLimit)
    else { return nil }
    let text = ProofText(SourceLines(source.bytes, path: path), path: path, form: form)
    known.withLock { $0[path] = text }
    return text
  }
}
