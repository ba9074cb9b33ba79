/// Tells the scheme of an address as browsers see it.
public enum LinkScheme {
  /// The scheme in lower case; nil for an address without one.
  ///
  /// Browsers pass over control characters and white space, so that `java\nscript:` is a script;
  /// they are passed over here too.
  public static func of(_ address: String) -> String? {
    let bytes = address.utf8
    // Nearly every address ends this loop within a word, and nothing is made of it before.
    for index in bytes.indices {
      switch bytes[index] {
      case 0...UInt8(ascii: " "): continue
      case UInt8(ascii: ":"):
        let scheme = String(
          decoding: bytes[..<index].filter { $0 > UInt8(ascii: " ") }, as: UTF8.self)
        return scheme.isEmpty ? nil : scheme.lowercased()
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        continue
      default: return nil
      }
    }
    return nil
  }
}
