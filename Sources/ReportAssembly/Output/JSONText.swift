#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes values as JSON, the same text for the same value.
public enum JSONText {
  /// The value in UTF-8 with sorted keys, ended by a line feed.
  private static func bytes(of value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
  }

  /// The value as text; `null` for what JSON has no form for.
  public static func of(_ value: some Encodable) -> String {
    (try? bytes(of: value)).map { String(decoding: $0, as: UTF8.self) } ?? "null\n"
  }
}
