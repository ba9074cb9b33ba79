#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes values as JSON, the same text for the same value.
public enum JSONText {
  /// The value in UTF-8 with sorted keys, ended by a line feed.
  private static func bytes(
    of value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
  }

  /// The value as text; `null` for what JSON has no form for.
  public static func of(_ value: some Encodable) -> String {
    (try? bytes(of: value, .prettyPrinted)).map { String(decoding: $0, as: UTF8.self) }
      ?? "null\n"
  }

  /// The value on one line, with the line feed that ends it.
  public static func line(of value: some Encodable) -> [UInt8] {
    (try? bytes(of: value, [])) ?? Array("null\n".utf8)
  }

  /// The value that a JSON text stands for; nil when it stands for none of that type.
  public static func read<Value: Decodable>(_ type: Value.Type, from text: [UInt8]) -> Value? {
    try? JSONDecoder().decode(type, from: Data(text))
  }
}
