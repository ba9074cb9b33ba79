#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lists folders.
enum DirectoryListing {
  struct Entry {
    var name: String
    /// Whether it is a folder itself; a symbolic link to one counts as a file, which cannot be read.
    var isFolder: Bool
  }

  /// The entries of a folder in no order, without names that begin with a dot; none when the folder
  /// is not there.
  static func entries(of path: String) throws(FileProblem) -> [Entry] {
    guard let directory = opendir(path) else {
      let problem = FileProblem.fromErrno()
      if problem == .missing { return [] }
      throw problem
    }
    defer { closedir(directory) }
    var entries: [Entry] = []
    while let entry = readdir(directory) {
      let read = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let name = read else { throw .failed("the name of a file in it is not UTF-8") }
      guard !name.hasPrefix(".") else { continue }
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
