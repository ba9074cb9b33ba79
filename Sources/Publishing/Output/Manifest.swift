import Assembling
import Bytes
import WorkspaceFiles

/// The list of files in an edition's output folder, and of the sources of each section.
struct Manifest {
  /// An output file.
  struct Output: Encodable {
    var path: String
    /// The SHA-256 digest in lower-case hexadecimal digits.
    var sha256: String
    /// The size in bytes.
    var size: Int
    /// The outside engine that derived the file, if one did.
    var engine: Maker?
    /// Its source files, including those that only the engine reads: of the output folder, or
    /// pictures of the workspace.
    var inputs: [Input]?
  }

  /// An outside engine.
  struct Maker: Encodable {
    var name: String
    /// The version that it reports, if it does.
    var version: String?
  }

  /// A source file of another one.
  struct Input: Encodable {
    var path: String
    /// The SHA-256 digest in lower-case hexadecimal digits, unless the file is only in the
    /// workspace.
    var sha256: String?
  }

  /// The file's name in the output folder.
  static let name = BuiltFolder.manifest

  var edition: String
  var title: String
  var outputs: [Output]
  /// The figures that the edition shows.
  var figures: [ManifestFigure]
  /// The result of ``member(of:)`` for the sections.
  var sections: [UInt8]

  /// The JSON for the sections and their source files, which is most of the manifest and can be
  /// computed before any file is written.
  static func member(of sections: [SectionSources]) -> [UInt8] { JSONText.member(of: sections) }

  /// The manifest as JSON.
  var bytes: [UInt8] {
    var members = [
      "edition": JSONText.member(of: edition), "title": JSONText.member(of: title),
      "outputs": JSONText.member(of: outputs), "sections": sections,
    ]
    if !figures.isEmpty { members["figures"] = JSONText.member(of: figures) }
    return JSONText.object(members)
  }
}
