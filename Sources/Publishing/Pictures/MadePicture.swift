import Document

/// A file made of a picture of the workspace.
package struct MadePicture: Sendable {
  /// Where the bytes are.
  enum Content: Sendable {
    /// In the cache.
    case entry(BuildCache.Entry)
    /// In memory.
    case bytes([UInt8])
  }

  /// The source picture.
  let source: Asset
  let content: Content
  /// The version of the engine that made it; nil if only parts were left out.
  let engineVersion: String?

  /// The bytes; nil where the cache no longer has them.
  var bytes: [UInt8]? {
    switch content {
    case .entry(let entry): entry.bytes()
    case .bytes(let bytes): bytes
    }
  }

  /// The engine that made the file, for the manifest; nil if only parts were left out.
  var maker: Manifest.Maker? {
    engineVersion.map { Manifest.Maker(name: PictureEngine.engine.name, version: $0) }
  }
}
