package import Bytes
package import Document
package import Writers

/// A file of an edition's output: what it is made of.
package struct OutputFile: Sendable {
  /// What a file contains.
  package enum Content: Sendable {
    /// Bytes that were written.
    case bytes(ByteRope)
    /// The edition's content inside a page, which is written while it is published.
    case page(any DocumentWriter, PageFrame)
    /// A file of the workspace, as it is.
    case asset(Asset)
    /// What an outside engine makes of files that are there by then.
    case derived(Derivation)
  }

  /// The part of the manifest in which a file is listed; within a part, files are in the order of the
  /// formats.
  package enum Part: Int, Sendable, Comparable {
    case pages, messages, feeds, assets

    package static func < (a: Part, b: Part) -> Bool { a.rawValue < b.rawValue }
  }

  /// The path inside the edition's output folder.
  package let path: String
  package let content: Content
  package let part: Part
  /// Whether the file is published; one that is not is there for engines alone.
  package let isPublished: Bool
  /// The format that it belongs to; nil for what belongs to all.
  var format: FormatUse?

  /// The path by which a message names the file: an asset's in the workspace, where it can be mended.
  func shownPath(edition: String) -> String {
    switch content {
    case .bytes, .page, .derived: "\(edition)/\(path)"
    case .asset(let asset): asset.workspacePath
    }
  }

  /// Makes the value.
  package init(
    path: String, content: Content, part: Part = .pages, isPublished: Bool = true
  ) {
    self.path = path
    self.content = content
    self.part = part
    self.isPublished = isPublished
  }
}
