import Document
import Findings

/// A picture of the workspace that an edition shows.
struct ShownPicture: Sendable {
  let asset: Asset
  /// The place of its first use.
  let place: Place?
  /// The file of it that an engine reads.
  let file: PublishedPicture.File

  /// Whether the file is of one of the kinds that have these extensions.
  func isOneOf(_ extensions: [String]) -> Bool {
    let name = file.path.lowercased()
    return extensions.contains { name.hasSuffix(".\($0)") }
  }
}
