import Foundation
import Testing

/// An example of the CommonMark specification, from the Debian package
/// `golang-github-yuin-goldmark-dev`.
struct CommonMarkExample: Decodable, Sendable {
  var example: Int
  var markdown: String
  var html: String

  private static let path = "/usr/share/gocode/src/github.com/yuin/goldmark/_test/spec.json"

  /// Says how to install the missing examples.
  struct Missing: Error, CustomStringConvertible {
    let description =
      "the examples of CommonMark are not on this machine; on Debian and Ubuntu they come with: "
      + "apt-get install golang-github-yuin-goldmark-dev (the tests need \(path))"
  }

  /// The 652 examples.
  ///
  /// - Throws: ``Missing`` where the package is not installed.
  static func all() throws -> [CommonMarkExample] {
    guard let data = FileManager.default.contents(atPath: path) else { throw Missing() }
    return try JSONDecoder().decode([CommonMarkExample].self, from: data)
  }
}
