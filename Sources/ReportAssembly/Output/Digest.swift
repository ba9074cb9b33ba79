import Crypto
import SectorKit

/// A SHA-256 digest, made from bytes as they come.
struct Digest {
  private static let digits = Array("0123456789abcdef".utf8)

  private var hash = SHA256()

  /// Takes in further bytes.
  mutating func add(_ bytes: [UInt8]) { hash.update(data: bytes) }

  /// The digest of what was taken in, in lower-case hexadecimal digits.
  var text: String {
    var text: [UInt8] = []
    for byte in hash.finalize() {
      text.append(Self.digits[Int(byte >> 4)])
      text.append(Self.digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The digest of bytes that are all there.
  static func text(of bytes: ByteRope) -> String {
    var digest = Digest()
    for part in bytes.parts { digest.add(part) }
    return digest.text
  }
}
