import Assembling
import Bytes
import Platform

/// The list of files in an edition's output folder, and of what each section was made from.
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
    /// The files that it was made of, those included that only the engine reads: of the output folder, or
    /// pictures of the workspace.
    var inputs: [Input]?
  }

  /// An outside engine.
  struct Maker: Encodable {
    var name: String
    /// The version that it reports, if it does.
    var version: String?
  }

  /// A file that another one was made of.
  struct Input: Encodable {
    var path: String
    /// The SHA-256 digest in lower-case hexadecimal digits, unless the file stands only in the workspace.
    var sha256: String?
  }

  /// The file's name in the output folder.
  static let name = "manifest.json"

  var edition: String
  var title: String
  var outputs: [Output]
  /// The figures that the edition shows.
  var figures: [ManifestFigure]
  /// The result of ``member(of:)`` for the sections.
  var sections: [UInt8]

  /// The JSON for the sections and the files they were made from, which is most of the manifest and
  /// can be computed before any file is written.
  static func member(of sections: [SectionSources]) -> [UInt8] { JSONText.member(of: sections) }

  /// Whether a folder may be replaced by a build: there is none, it is empty, or its manifest says
  /// that it is a build.
  static func allowsReplacing(_ folder: String) -> Bool {
    guard let status = FileStatus(path: folder) else {
      return FileStatus(unfollowed: folder) == nil  // a link that leads nowhere is somebody's
    }
    guard status.isFolder else { return false }
    if let file = try? ReadableFile("\(folder)/\(name)", follow: false), file.status.isRegular {
      guard let start = try? file.next(maxStartSize) else { return false }
      return isManifest(String(decoding: start, as: UTF8.self))
    }
    return (try? DirectoryListing.entries(of: folder, hidden: true).isEmpty) ?? false
  }

  /// The number of bytes at the start of a manifest that tell it from other files of that name.
  private static let maxStartSize = 4096

  /// Whether a text begins as manifests do: with the edition's name and the list of figures or outputs.
  private static func isManifest(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", maxSplits: 3)
    return lines.count > 2 && lines[0] == "{" && lines[1].hasPrefix("  \"edition\" : \"")
      && ["figures", "outputs"].contains { lines[2].hasPrefix("  \"\($0)\" : [") }
  }

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
