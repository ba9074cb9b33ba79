package import Findings
import WorkspaceFiles

/// The logo of a theme.
package struct ThemeLogo: Sendable, Hashable {
  /// The kinds of pictures by the ends of their files' names.
  package static let kinds = ["svg": "image/svg+xml", "png": "image/png"]
  /// The maximum size of the file in bytes: the logo is a part of every page.
  package static let limit = 64 << 10

  /// The path of the file in the theme's folder.
  package var file: String
  /// The words in place of the logo.
  package var alternative: String
  /// The content of the file.
  package var bytes: [UInt8]
  /// The content of a PNG file for mail; nil if there is none.
  package var mailBytes: [UInt8]?
  /// Where the theme names it.
  package var place: Place

  /// The end of the file's name.
  package var fileExtension: String {
    file.split(separator: ".").last.map { $0.lowercased() } ?? ""
  }

  /// The media type.
  package var mediaType: String { Self.kinds[fileExtension] ?? "application/octet-stream" }
}
