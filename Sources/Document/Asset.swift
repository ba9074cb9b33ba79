import Bytes
import Wording

/// A file of the workspace published with the report.
public struct Asset: Sendable, Hashable {
  /// The folder of its unit or edition, relative to the workspace.
  public var folder: String
  /// The file's path inside that folder.
  public var path: String
  /// The unit's or edition's id, which keeps files of the same name apart.
  public var owner: String

  /// Names a file.
  public init(folder: String, path: String, owner: String) {
    self.folder = folder
    self.path = Self.normalized(path)
    self.owner = owner
  }

  /// A path without `.`, `..` and doubled slashes, so each file has one name; as it is where it
  /// leads out of its folder, which nobody follows.
  private static func normalized(_ path: String) -> String {
    var needsWork = false
    var isAtStart = true
    for byte in path.utf8 {
      if isAtStart, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") {
        needsWork = true
        break
      }
      isAtStart = byte == UInt8(ascii: "/")
    }
    guard needsWork, !path.utf8.starts(with: [UInt8(ascii: "/")]) else { return path }
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return path
      }
    }
    return parts.isEmpty ? path : parts.joined(separator: "/")
  }

  /// The path of the file in the workspace.
  public var workspacePath: String { "\(folder)/\(path)" }

  /// The maximum size of a published file in bytes.
  public static let maxSize = 256 << 20

  /// The extensions of pictures that pages show and that contain nothing but a picture.
  public static let pictureKinds = ["jpg", "jpeg", "png", "gif", "webp", "avif"]

  /// Whether the file has the extension of such a picture.
  public var isPicture: Bool {
    let name = path.lowercased()
    return Self.pictureKinds.contains { name.hasSuffix(".\($0)") }
  }

  /// The address of the file, relative to the published document.
  public var publishedAddress: String { publishedPath.pathAsAddress }

  /// The path of the file, relative to the published document.
  ///
  /// Letters are composed, however the file's name is written on disk.
  public var publishedPath: String { "assets/\(owner)/\(path.composed)" }
}

extension String {
  /// The path as an address: with characters percent-encoded that would end a path in one.
  package var pathAsAddress: String {
    var address = self
    let endsPath = address.withUTF8 {
      $0.containsAny(UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "%"))
    }
    guard endsPath else { return address }
    return address.replacing("%", with: "%25").replacing("#", with: "%23")
      .replacing("?", with: "%3F")
  }
}
