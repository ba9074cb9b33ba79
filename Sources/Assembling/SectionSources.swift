/// A section of an edition and the files it was made from.
package struct SectionSources: Encodable {
  package var title: String
  package var anchor: String
  /// The files, relative to the workspace.
  package var files: [String]

  private enum CodingKeys: String, CodingKey {
    case title
    case anchor
    case files = "sources"
  }
}
