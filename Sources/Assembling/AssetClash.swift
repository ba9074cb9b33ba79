package import Document

/// Two different files that would share a published name.
package struct AssetClash: Sendable {
  /// The picture that names the second file.
  package var image: Image
  /// The first file with the name.
  package var first: Asset
  /// The other one.
  package var second: Asset

  /// Whether the paths are the same and do not only differ in case.
  package var isSamePath: Bool { first.publishedPath == second.publishedPath }
}
