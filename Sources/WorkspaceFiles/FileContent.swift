import Platform

/// Reads the contents of regular files.
public enum FileContent {
  /// The bytes of a file that the user names on the command line, wherever it is.
  public static func read(_ path: String, limit: Int = .max) throws(FileProblem) -> [UInt8] {
    try read(path, limit: limit, follow: true)
  }

  /// Everything that another program or a person writes to this one.
  public static func readStandardInput(limit: Int) throws(FileProblem) -> [UInt8] {
    let bytes = try FileProblem.mapping { () throws(SystemError) in
      try Descriptor.standardInput.read(limit: limit)
    }
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    return bytes
  }

  /// The first bytes of a file.
  static func readStart(_ path: String, count: Int) throws(FileProblem) -> [UInt8] {
    let file = try FileProblem.mapping { () throws(SystemError) in
      try ReadableFile(path, follow: true)
    }
    guard file.status.isRegular else { throw .notRegular }
    do { return try file.next(count) } catch { throw FileProblem(error) }
  }

  static func read(_ path: String, limit: Int, follow: Bool) throws(FileProblem) -> [UInt8] {
    let file = try FileProblem.mapping { () throws(SystemError) in
      try ReadableFile(path, follow: follow)
    }
    guard file.status.isRegular else { throw .notRegular }
    guard file.status.size <= limit else { throw .tooLarge(limit: limit) }
    do { return try file.bytes() } catch { throw FileProblem(error) }
  }
}
