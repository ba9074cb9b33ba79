import BinderyTesting
import Foundation
import Testing

/// A sample of a kind of fault: a folder of `Tests/Faults` with files that are laid over the small
/// workspace, and with what must come of it in `expected.txt`.
///
/// Each line of that file says one thing; words are compared with all spaces and line ends alike:
///
///     # why it is right
///     status 0
///     report.txt holds: some words
///     report.txt lacks: other words
///     report.txt orders: one | another | a third
///     assets: report/photos/team.png | …
///     finds: code Configs/report/foreword.md:3
///     finds nothing
struct FaultSample: Sendable, CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }

  static let folder = "\(Repository.location)/Tests/Faults"
  static let expectations = "expected.txt"

  /// The samples of the repository.
  static let all: [FaultSample] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.contains(".") }.sorted().map { FaultSample(name: $0) }
  }()

  /// What must come of the sample, line by line.
  func expected() throws -> [String] {
    let path = "\(Self.folder)/\(name)/\(Self.expectations)"
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }

  /// The small workspace with the sample's files.
  func workspace() throws -> TemporaryWorkspace {
    let workspace = try SmallWorkspace.make([
      "Templates/plain/page.email.html.mustache": SmallWorkspace.mail
    ])
    let root = "\(Self.folder)/\(name)"
    for case let path as String in FileManager.default.enumerator(atPath: root) ?? .init()
    where path != Self.expectations {
      let url = URL(fileURLWithPath: "\(root)/\(path)")
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      try workspace.write(Data(contentsOf: url), to: path)
    }
    return workspace
  }
}
