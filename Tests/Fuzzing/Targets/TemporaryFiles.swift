import Foundation

/// Files in a separate folder, which is removed when it is no longer referenced.
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
    FileManager.default.createFile(atPath: "\(location)/\(path)", contents: Data(bytes))
  }

  func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: "\(location)/\(path)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
