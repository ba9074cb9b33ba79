import Findings
import Synchronization

/// Finds the file of a folder that a name without a file probably means.
///
/// The first look-up lists the folder.
package final class NearestFile: Sendable {
  private struct Files {
    var known: KnownWords
    /// The files by their names as they are compared: without folders, in lower case, and without marks
    /// that often differ.
    var byName: [String: String] = [:]
  }

  private let folder: Folder
  private let files = Mutex<Files?>(nil)

  /// Makes a finder for a folder.
  package init(in folder: Folder) { self.folder = folder }

  /// The path of the file nearest to a path in the folder; nil if none is near.
  package func path(for file: String) -> String? {
    files.withLock { files in
      var listed = files ?? Self.files(of: folder)
      defer { files = listed }
      return listed.byName[Self.key(file)] ?? listed.known.nearest(to: file)
    }
  }

  private static func files(of folder: Folder) -> Files {
    let names = ((try? folder.files(under: ".")) ?? []).map { String($0.dropFirst(2)) }
    var files = Files(known: KnownWords(names))
    for name in names where files.byName[key(name)] == nil { files.byName[key(name)] = name }
    return files
  }

  private static func key(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    var key = name.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" }
    if key.hasSuffix(".jpeg") { key = key.dropLast(5) + ".jpg" }
    return key
  }
}
