/// Tells the scheme of an address as browsers see it.
public enum LinkScheme {
  /// The scheme in lower case; nil for an address without one.
  ///
  /// Browsers pass over control characters and white space, so that `java\nscript:` is a script;
  /// they are passed over here too.
  public static func of(_ address: String) -> String? {
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
