package import Bytes
package import Document
package import Writers

/// An output file of an edition.
package struct OutputFile: Sendable {
  /// The source of a file's contents.
  package enum Content: Sendable {
    /// Bytes from a writer.
    case bytes(ByteRope)
    /// The edition's content inside a page, written during publishing.
    case page(any DocumentWriter, PageFrame)
    /// A file of the workspace, copied unchanged.
    case asset(Asset)
    /// A file made of a picture of the workspace.
    case picture(MadePicture)
    /// A file that an outside engine derives from those already staged.
    case derived(Derivation)
  }

  /// The part of the manifest that lists a file; within a part, files are in the order of the
  /// formats.
  package enum Part: Int, Sendable, Comparable {
    case pages, messages, feeds, assets

    package static func < (a: Part, b: Part) -> Bool { a.rawValue < b.rawValue }
  }

  /// The path in the edition's output folder.
  package let path: String
  package let content: Content
  package let part: Part
  /// Whether the file is published; otherwise, only engines use it.
  package let isPublished: Bool
  /// The links in the file to files that may be lost, by the paths of these.
  var links: [String: [UInt8]] = [:]
  /// The format that the file belongs to; nil if it belongs to all.
  var format: FormatUse?

  /// The path of the file in messages; for an asset, and for files made from it, its path in the
  /// workspace, where it can be fixed.
  func shownPath(edition: String) -> String {
    switch content {
    case .bytes, .page, .derived: "\(edition)/\(path)"
    case .asset(let asset): asset.workspacePath
    case .picture(let picture): picture.source.workspacePath
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
