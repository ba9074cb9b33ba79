/// A browser's request to the preview.
struct SiteRequest: Sendable {
  var method: String
  /// The path and the query, as they were sent.
  var target: String
  /// The headers, names in lower case, in the order that they were sent in.
  var headers: [(name: String, value: String)] = []

  /// The value of a header; nil if it is missing or was sent twice.
  func header(_ name: String) -> String? {
    let values = headers.filter { $0.name == name }
    return values.count == 1 ? values[0].value : nil
  }

  /// Whether a header was sent.
  func has(_ name: String) -> Bool { headers.contains { $0.name == name } }

  /// The parts of the path, each decoded; nil if it is not one.
  ///
  /// A text that would lead elsewhere, or that means different things to different systems, is no
  /// path.
  var path: [String]? {
    let path = target.prefix { $0 != "?" && $0 != "#" }
    guard path.first == "/" else { return nil }
    var parts: [String] = []
    for part in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      guard let text = Self.decoded(part), !text.contains("/"), !text.contains("\\"),
        !text.hasPrefix("."), !text.unicodeScalars.contains(where: { $0.value < 0x20 })
      else { return nil }
      parts.append(text)
    }
    // Only the last part may be empty, where the path ends with a slash.
    return parts.dropLast().contains("") ? nil : parts
  }

  private static func decoded(_ part: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(part.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let high = hexDigit(rest.removeFirst()),
        let low = hexDigit(rest.removeFirst())
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
