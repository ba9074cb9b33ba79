import Assembling
import Bytes

/// What an edition's output folder holds, and what each section was made from.
struct Manifest {
  /// A file of the output.
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
  /// What ``text(of:)`` gave for the sections.
  var sections: String

  /// The sections and the files that they were made from: most of a manifest, and known before any
  /// file is written.
  static func text(of sections: [SectionSources]) -> String { JSONText.of(sections) }

  /// The manifest as JSON.
  var text: String {
    JSONText.object([
      "edition": JSONText.of(edition), "title": JSONText.of(title),
      "outputs": JSONText.of(outputs), "sections": sections,
    ])
  }
}
