import Findings

/// Finds the file of a folder that was probably meant by a name that no file has.
///
/// The folder is listed when the first name is looked up.
package struct NearestFile: Sendable {
  private let folder: Folder
  private var known: KnownWords?
  /// The files by their names as they are compared: without folders, in lower case, and without marks
  /// that often differ.
  private var byName: [String: String] = [:]

  /// Makes a finder for a folder.
  package init(in folder: Folder) { self.folder = folder }

  /// The path of the file that is nearest to a path in the folder; nil if none is near.
  package mutating func path(for file: String) -> String? {
    if known == nil {
      let files = ((try? folder.files(under: ".")) ?? []).map { String($0.dropFirst(2)) }
      known = KnownWords(files)
      for file in files where byName[Self.key(file)] == nil { byName[Self.key(file)] = file }
    }
    if let same = byName[Self.key(file)] { return same }
    return known?.nearest(to: file)
  }

  private static func key(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    var key = name.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" }
    if key.hasSuffix(".jpeg") { key = key.dropLast(5) + ".jpg" }
    return key
  }
}
