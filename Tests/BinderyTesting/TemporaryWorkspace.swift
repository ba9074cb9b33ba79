public import Foundation

/// A folder of files that is removed when it is no longer referenced.
public final class TemporaryWorkspace: Sendable {
  /// The location of the folder, with symbolic links resolved.
  public let location: String

  /// Creates a folder with files.
  ///
  /// - Parameter files: the texts of the files, by path.
  public init(_ files: [String: String] = [:]) throws {
    let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    location = "\(parent)/bindery-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: location, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(atPath: location) }

  /// Writes a text file, creating the folders on its path.
  public func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  /// Writes a binary file, creating the folders on its path.
  public func write(_ bytes: Data, to path: String) throws {
    let url = URL(fileURLWithPath: "\(location)/\(path)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  /// Writes a text file whose name need not be UTF-8, creating its folder if need be.
  public func write(_ text: String, toFileNamed name: [UInt8], in folder: String) throws {
    try write(text, to: "\(folder)/name-to-come")
    try rename("\(folder)/name-to-come", to: name, in: folder)
  }

  /// Creates a folder whose name need not be UTF-8, with files.
  public func makeFolder(named name: [UInt8], in folder: String, _ files: [String: String]) throws {
    for (path, text) in files { try write(text, to: "\(folder)/name-to-come/\(path)") }
    try rename("\(folder)/name-to-come", to: name, in: folder)
  }

  private func rename(_ path: String, to name: [UInt8], in folder: String) throws {
    let target = Array("\(location)/\(folder)/".utf8) + name + [0]
    guard Foundation.rename("\(location)/\(path)", target.map { CChar(bitPattern: $0) }) == 0 else {
      throw CocoaError(.fileWriteInvalidFileName)
    }
  }

  /// Replaces a file atomically, as a careful editor does.
  public func replace(_ path: String, with text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(location)/\(path)"), options: .atomic)
  }

  /// Removes a file or folder.
  public func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: "\(location)/\(path)")
  }

  /// The text of a file; nil if it does not exist.
  public func text(_ path: String) -> String? {
    (try? Data(contentsOf: URL(fileURLWithPath: "\(location)/\(path)"))).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Whether a file or folder exists.
  public func contains(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(location)/\(path)")
  }

  /// The contents of all files under a folder, by path, including those whose names begin with a
  /// dot.
  public func files(under folder: String) -> [String: Data] {
    var files: [String: Data] = [:]
    let root = "\(location)/\(folder)"
    for case let path as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder)
      if !isFolder.boolValue {
        files[path] = try? Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)"))
      }
    }
    return files
  }
}
