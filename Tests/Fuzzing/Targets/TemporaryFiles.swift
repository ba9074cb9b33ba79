import Foundation

/// Files in a separate folder that disappears when nothing references it any longer.
final class TemporaryFiles: Sendable {
  let location: String

  init(_ files: [String: String]) throws {
    location =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
      + "/fuzzing-\(UUID().uuidString)"
    for (path, text) in files {
      try FileManager.default.createDirectory(
        atPath: (("\(location)/\(path)") as NSString).deletingLastPathComponent,
        withIntermediateDirectories: true)
      try text.write(toFile: "\(location)/\(path)", atomically: false, encoding: .utf8)
    }
    try FileManager.default.createDirectory(
      atPath: "\(location)/Plugins/Health/Content/activities", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: location) }

  func replace(_ path: String, _ bytes: [UInt8]) -> Bool {
    let target = "\(location)/\(path)"
    try? FileManager.default.createDirectory(
      atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    return FileManager.default.createFile(atPath: target, contents: Data(bytes))
  }

  /// The paths of all files in a folder.
  func paths(_ folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: "\(location)/\(folder)")
    return (names?.compactMap { $0 as? String } ?? []).filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(
        atPath: "\(location)/\(folder)/\(path)", isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: "\(location)/\(path)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
