package import Bytes
import CLibCrypto

/// A SHA-256 digest, computed incrementally.
package final class Digest {
  private static let digits = Array("0123456789abcdef".utf8)
  /// The length of a SHA-256 digest in bytes.
  private static let length = 32

  private let context: OpaquePointer

  /// Starts a digest.
  package init() {
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      preconditionFailure("libcrypto has no SHA-256")
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Adds bytes to the digest.
  package func add(_ bytes: [UInt8]) {
    let result = bytes.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    precondition(result == 1, "libcrypto could not digest")
  }

  /// Finishes the digest; nothing can be added afterwards.
  ///
  /// - Returns: the digest in lower-case hexadecimal digits.
  package func finish() -> String {
    var text: [UInt8] = []
    text.reserveCapacity(2 * Self.length)
    for byte in finishBytes() {
      text.append(Self.digits[Int(byte >> 4)])
      text.append(Self.digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Finishes the digest as bytes; nothing can be added afterwards.
  package func finishBytes() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Self.length)
    let result = EVP_DigestFinal_ex(context, &digest, nil)
    precondition(result == 1, "libcrypto could not finish a digest")
    return digest
  }

  /// The digest of a sequence of bytes.
  package static func text(of bytes: ByteRope) -> String {
    let digest = Digest()
    for part in bytes.parts { digest.add(part) }
    return digest.finish()
  }
}
