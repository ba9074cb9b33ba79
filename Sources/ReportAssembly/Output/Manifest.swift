/// What an edition's output folder holds, and what each section was made from.
struct Manifest: Codable {
  /// A file of the output.
  struct Output: Codable {
    var path: String
    /// The SHA-256 digest in lower-case hexadecimal digits.
    var sha256: String
    /// The size in bytes.
    var size: Int
  }

  /// The file's name in the output folder.
  static let name = "manifest.json"

  var edition: String
  var title: String
  var outputs: [Output]
  var sections: [SectionSources]
}
