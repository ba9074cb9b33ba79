import Platform

extension Folder {
  /// The file that an address in a text names.
  ///
  /// An address writes some characters as `%` and two digits: `team%20photo.png` is the file
  /// `team photo.png`. Where only a file with the sign in its very name is there, that one is meant.
  ///
  /// - Parameter file: the address, as a path in this folder.
  public func file(addressed file: String) -> String {
    guard file.utf8.contains(UInt8(ascii: "%")), let decoded = Self.decoded(file) else {
      return file
    }
    return (try? locate(decoded)) == nil && (try? locate(file)) != nil ? file : decoded
  }

  /// The text with each `%` and two digits replaced by the byte that they encode; nil where that is
  /// no text, or a `%` encodes nothing.
  private static func decoded(_ address: String) -> String? {
    func digit(_ byte: UInt8) -> UInt8? {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
      case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
      case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
      default: nil
      }
    }
    var bytes: [UInt8] = []
    var rest = Array(address.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count > 1, let high = digit(rest[rest.startIndex]),
        let low = digit(rest[rest.startIndex + 1])
      else { return nil }
      bytes.append(high << 4 | low)
      rest = rest.dropFirst(2)
    }
    return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
  }
}
