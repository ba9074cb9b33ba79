#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lists folders.
package enum DirectoryListing {
  /// An entry of a folder.
  package struct Entry {
    package var name: String
    /// Whether the entry is a folder; a symbolic link to a folder counts as a file.
    package var isFolder: Bool
  }

  /// The entries of a folder, in no particular order.
  ///
  /// - Parameter hidden: whether to include names that begin with a dot.
  /// - Throws: also ``SystemError/illegalName`` if a name is not UTF-8.
  package static func entries(
    of path: String, hidden: Bool = false
  ) throws(SystemError) -> [Entry] {
    guard let directory = opendir(path) else { throw .last }
    defer { closedir(directory) }
    var entries: [Entry] = []
    while let entry = readdir(directory) {
      let read = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let name = read else { throw .illegalName }
      if name.hasPrefix("."), !hidden || name == "." || name == ".." { continue }
      let isFolder =
        switch Int32(entry.pointee.d_type) {
        case Int32(DT_DIR): true
        case Int32(DT_UNKNOWN):
          FileStatus(unfollowed: "\(path)/\(name)")?.isFolder ?? false
        default: false
        }
      entries.append(Entry(name: name, isFolder: isFolder))
    }
    return entries
  }
}
