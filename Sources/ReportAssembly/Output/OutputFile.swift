import SectorKit

/// A file of an edition's output: what it is made of.
struct OutputFile: Sendable {
  /// What a file holds.
  enum Content: Sendable {
    /// Bytes that were written.
    case bytes(ByteRope)
    /// A file of the workspace, as it is.
    case asset(Asset)
  }

  /// The path inside the edition's output folder.
  let path: String
  let content: Content

  /// The path by which a message names the file: an asset's in the workspace, where it can be mended.
  func shownPath(edition: String) -> String {
    switch content {
    case .bytes: "\(edition)/\(path)"
    case .asset(let asset): asset.workspacePath
    }
  }
}
