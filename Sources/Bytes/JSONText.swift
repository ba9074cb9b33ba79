#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Encodes values as JSON; equal values give the same text.
public enum JSONText {
  /// The value in UTF-8 with sorted keys, followed by a line feed.
  private static func bytes(of value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return escaped(Array(try encoder.encode(value))) + [UInt8(ascii: "\n")]
  }

  /// The text with an escape for each invisible character: on a terminal, it could pass for another
  /// text.
  private static func escaped(_ json: [UInt8]) -> [UInt8] {
    guard json.contains(where: { $0 >= 0x7F }) else { return json }
    return json.withUnsafeBufferPointer { json in
      var result: [UInt8] = []
      result.reserveCapacity(json.count)
      // The bytes before `start` have been copied.
      var (start, index) = (0, 0)
      while index < json.count {
        guard json[index] >= 0x7F else {
          index += 1
          continue
        }
        let (scalar, length) = json.scalar(at: index)
        if let scalar, isInvisible(scalar) {
          result += json[start..<index]
          for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            result += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
          }
          start = index + length
        }
        index += length
      }
      return result + json[start...]
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Letters of Latin, dashes, quotation marks, and the scripts of East Asia.
    case 0x20..<0x7F, 0xAE..<0x34F, 0x2010..<0x2028, 0x3000..<0x3164, 0x3400..<0xD800: false
    case 0x7F..<0xA0, 0x34F, 0x115F...0x1160, 0x2028...0x2029, 0x3164, 0xFFA0: true
    default: scalar.properties.generalCategory == .format
    }
  }

  /// The value as JSON text; `null` if JSON cannot represent it, which is the case only for numbers
  /// that are not finite, and the engine has none.
  public static func of(_ value: some Encodable) -> String {
    (try? bytes(of: value)).map { String(decoding: $0, as: UTF8.self) } ?? "null\n"
  }

  /// A value read from JSON; nil if it is not of the type.
  public static func value<Value: Decodable>(_ type: Value.Type, of bytes: [UInt8]) -> Value? {
    try? JSONDecoder().decode(type, from: Data(bytes))
  }

  /// The value as a member of an object; members can be encoded separately.
  public static func member(of value: some Encodable) -> [UInt8] {
    guard let text = try? bytes(of: value) else { return Array("null".utf8) }
    let lineFeed = UInt8(ascii: "\n")
    var member: [UInt8] = []
    member.reserveCapacity(text.count + text.count / 4)
    text.dropLast().withUnsafeBufferPointer { text in
      var written = 0
      // Strings never contain a raw line feed, so every line feed separates values.
      while let end = text.position(of: lineFeed, from: written) {
        member += text[written...end]
        written = end + 1
        if written < text.count, text[written] != lineFeed { member += "  ".utf8 }
      }
      member += text[written...]
    }
    return member
  }

  /// An object of members from ``member(of:)``, in UTF-8 with a line feed at its end.
  public static func object(_ members: [String: [UInt8]]) -> [UInt8] {
    var bytes = Array("{".utf8)
    for (index, (key, value)) in members.sorted(by: { $0.key < $1.key }).enumerated() {
      bytes += "\(index == 0 ? "" : ",")\n  \"\(key)\" : ".utf8
      bytes += value
    }
    return bytes + "\n}\n".utf8
  }
}
