/// Tells the scheme of an address as browsers see it.
public enum LinkScheme {
  /// The scheme in lower case; nil for an address without one.
  ///
  /// Browsers pass over control characters and white space, so that `java\nscript:` is a script;
  /// they are passed over here too.
  public static func of(_ address: String) -> String? {
    // Nearly every address begins with a scheme or a path, and none of these characters.
    var isPlain = true
    let end = address.utf8.firstIndex { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        return false
      default:
        isPlain = byte > UInt8(ascii: " ")
        return true
      }
    }
    guard let end else { return nil }
    if isPlain {
      guard end > address.startIndex, address.utf8[end] == UInt8(ascii: ":") else { return nil }
      return address[..<end].lowercased()
    }
    var scheme = ""
    for scalar in address.unicodeScalars {
      switch scalar {
      case "\0"..." ": continue
      case ":": return scheme.isEmpty ? nil : scheme.lowercased()
      case "a"..."z", "A"..."Z", "0"..."9", "+", "-", ".": scheme.unicodeScalars.append(scalar)
      default: return nil
      }
    }
    return nil
  }
}
