import Crypto
import SectorKit

/// A file of an edition's output.
struct OutputFile: Sendable {
  /// The path inside the edition's output folder.
  let path: String
  let bytes: ByteRope
  /// The SHA-256 digest in lower-case hexadecimal digits.
  let digest: String

  init(path: String, bytes: ByteRope) {
    self.path = path
    self.bytes = bytes
    var hash = SHA256()
    for part in bytes.parts { hash.update(data: part) }
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in hash.finalize() {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    digest = String(decoding: text, as: UTF8.self)
  }
}
