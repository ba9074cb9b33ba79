#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The contents of a folder, in no particular order.
package struct DirectoryListing {
  /// An entry of a folder.
  package struct Entry {
    package var name: String
    /// Whether the entry is a folder; a symbolic link to a folder counts as a file.
    package var isFolder: Bool
  }

  /// An entry whose name is not UTF-8; no text can name it.
  package struct IllegibleEntry {
    private let bytes: [UInt8]
    private let folder: String

    fileprivate init(_ bytes: [UInt8], in folder: String) {
      self.bytes = bytes
      self.folder = folder
    }

    /// The name for messages, with each byte that is not ASCII as `\xFF`.
    package var shownName: String {
      bytes.reduce(into: "") { name, byte in
        if byte < 0x80 {
          name.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          name += "\\x" + String(byte, radix: 16, uppercase: true)
        }
      }
    }

    /// Whether the entry is a folder that holds something of a name.
    package func holds(_ name: String) -> Bool {
      let path = Array(folder.utf8) + [UInt8(ascii: "/")] + bytes + Array("/\(name)".utf8) + [0]
      return path.withUnsafeBufferPointer { path in
        path.withMemoryRebound(to: CChar.self) { path in
          path.baseAddress.map { access($0, F_OK) == 0 } ?? false
        }
      }
    }
  }

  package private(set) var entries: [Entry] = []
  package private(set) var illegibleEntries: [IllegibleEntry] = []

  /// Lists a folder.
  ///
  /// - Parameter hidden: whether to include names that begin with a dot.
  package init(of path: String, hidden: Bool = false) throws(SystemError) {
    guard let directory = opendir(path) else { throw .last }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let type = Int32(entry.pointee.d_type)
      withUnsafeBytes(of: &entry.pointee.d_name) { name in
        let bytes = name.prefix { $0 != 0 }
        let isHidden = bytes.first == UInt8(ascii: ".")
        if isHidden, !hidden || bytes.elementsEqual(".".utf8) || bytes.elementsEqual("..".utf8) {
          return
        }
        if let name = String(validating: bytes, as: UTF8.self) {
          let isFolder =
            type == Int32(DT_DIR)
            || type == Int32(DT_UNKNOWN)
              && FileStatus(unfollowed: "\(path)/\(name)")?.isFolder ?? false
          entries.append(Entry(name: name, isFolder: isFolder))
        } else {
          illegibleEntries.append(IllegibleEntry(Array(bytes), in: path))
        }
      }
    }
  }

  /// The entries of a folder, in no particular order, without those whose names are not UTF-8.
  ///
  /// - Parameter hidden: whether to include names that begin with a dot.
  package static func entries(
    of path: String, hidden: Bool = false
  ) throws(SystemError) -> [Entry] {
    try DirectoryListing(of: path, hidden: hidden).entries
  }
}
