package import Bytes
package import Document
package import Writers

/// A file of an edition's output: what it is made of.
package struct OutputFile: Sendable {
  /// What a file holds.
  package enum Content: Sendable {
    /// Bytes that were written.
    case bytes(ByteRope)
    /// The edition's content inside a page, which is written while it is published.
    case page(any DocumentWriter, PageFrame)
    /// A file of the workspace, as it is.
    case asset(Asset)
  }

  /// The path inside the edition's output folder.
  package let path: String
  package let content: Content

  /// The path by which a message names the file: an asset's in the workspace, where it can be mended.
  package func shownPath(edition: String) -> String {
    switch content {
    case .bytes, .page: "\(edition)/\(path)"
    case .asset(let asset): asset.workspacePath
    }
  }

  /// Makes the value.
  package init(path: String, content: Content) {
    self.path = path
    self.content = content
  }
}
