/// The kinds of files that pictures come in.
package enum PictureKind: String, Sendable, CaseIterable {
  case jpeg, png, gif, webp, avif

  /// The extension of files of the kind.
  package var fileExtension: String { self == .jpeg ? "jpg" : rawValue }

  /// Whether the extension of a file's name is that of the kind.
  func isNamed(by path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".\(fileExtension)") || self == .jpeg && name.hasSuffix(".jpeg")
  }

  /// The kind of a file, by its first bytes, regardless of its name.
  init?(of file: FileBytes) {
    if file.begins(with: [0xFF, 0xD8, 0xFF], at: 0) {
      self = .jpeg
    } else if file.begins(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) {
      self = .png
    } else if file.begins(with: "GIF87a", at: 0) || file.begins(with: "GIF89a", at: 0) {
      self = .gif
    } else if file.begins(with: "RIFF", at: 0), file.begins(with: "WEBP", at: 8) {
      self = .webp
    } else if file.begins(with: "ftyp", at: 4), file.contains("avi", in: 8..<32) {
      self = .avif
    } else {
      return nil
    }
  }

  /// The kind of a file that is no such picture, in words; nil if it is unknown.
  static func otherKind(of file: FileBytes) -> String? {
    if file.count == 0 { return "an empty file" }
    if file.begins(with: "ftyphei", at: 4) || file.begins(with: "ftypmif1", at: 4) {
      return "a HEIC picture"
    }
    if file.begins(with: [0x49, 0x49, 0x2A, 0], at: 0)
      || file.begins(with: [0x4D, 0x4D, 0, 0x2A], at: 0)
    {
      return "a TIFF picture"
    }
    if file.begins(with: "BM", at: 0) { return "a BMP picture" }
    if file.begins(with: "%PDF", at: 0) { return "a PDF document" }
    if file.begins(with: "PK", at: 0) { return "an archive or an office document" }
    let start = String(decoding: file.bytes.prefix(1000), as: UTF8.self).lowercased()
    if start.contains("<svg") { return "an SVG drawing" }
    if start.contains("<html") || start.contains("<!doctype html") { return "a web page" }
    return nil
  }
}
