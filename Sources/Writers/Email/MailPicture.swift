/// A picture that a message carries with it.
public struct MailPicture: Sendable {
  /// The ID for references from the HTML, as in `cid:ID`: unique in the world, in ASCII.
  public var id: String
  /// The name of its file.
  public var name: String
  /// The bytes of its file.
  public var bytes: [UInt8]

  /// Describes a picture.
  public init(id: String, name: String, bytes: [UInt8]) {
    self.id = id
    self.name = name
    self.bytes = bytes
  }

  /// Its media type, by the extension of its name.
  var mediaType: String {
    switch name.split(separator: ".").last?.lowercased() {
    case "jpg", "jpeg": "image/jpeg"
    case "png": "image/png"
    case "gif": "image/gif"
    case "webp": "image/webp"
    case "avif": "image/avif"
    default: "application/octet-stream"
    }
  }

  /// The name where it needs no quoting in a header; else the beginning of the id with its extension.
  var headerName: String {
    let isPlain = name.utf8.allSatisfy { byte in
      switch UnicodeScalar(byte) {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
      default: false
      }
    }
    if isPlain, name.utf8.count <= 40 { return name }
    return "\(id.prefix(8)).\(name.split(separator: ".").last?.lowercased() ?? "")"
  }
}
