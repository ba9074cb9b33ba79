/// A section of an edition and the files that it was made from.
struct SectionSources: Encodable {
  var title: String
  var anchor: String
  /// The files, relative to the workspace.
  var files: [String]

  private enum CodingKeys: String, CodingKey {
    case title
    case anchor
    case files = "sources"
  }
}
