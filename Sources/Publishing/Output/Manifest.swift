import Assembling
import Bytes

/// The list of files in an edition's output folder, and of what each section was made from.
struct Manifest {
  /// An output file.
  struct Output: Encodable {
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
  /// The result of ``text(of:)`` for the sections.
  var sections: String

  /// The JSON for the sections and the files they were made from, which is most of the manifest and
  /// can be computed before any file is written.
  static func text(of sections: [SectionSources]) -> String { JSONText.of(sections) }

  /// The manifest as JSON.
  var text: String {
    JSONText.object([
      "edition": JSONText.of(edition), "title": JSONText.of(title),
      "outputs": JSONText.of(outputs), "sections": sections,
    ])
  }
}
