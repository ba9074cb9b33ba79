package import Document

/// Two different files that would have one name where they are published.
package struct AssetClash: Sendable {
  /// The picture that names the second file.
  package var image: Image
  /// The file that was named first.
  package var first: Asset
  /// The other one.
  package var second: Asset

  /// Whether the paths are the same and do not only differ in case.
  package var isSamePath: Bool { first.publishedPath == second.publishedPath }
}
