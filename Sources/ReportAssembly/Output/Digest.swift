import Crypto
import SectorKit

/// The SHA-256 digest of a file.
enum Digest {
  private static let digits = Array("0123456789abcdef".utf8)

  /// The digest in lower-case hexadecimal digits.
  static func text(of bytes: ByteRope) -> String {
    var hash = SHA256()
    for part in bytes.parts { hash.update(data: part) }
    var text: [UInt8] = []
    for byte in hash.finalize() {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
