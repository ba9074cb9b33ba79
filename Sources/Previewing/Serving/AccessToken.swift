/// The secret part of a preview's address.
///
/// Other programs and web pages on the machine can reach every port; only who knows the token gets an
/// answer.
struct AccessToken: Sendable {
  /// 32 hexadecimal digits.
  let text: String

  /// Makes a new token from 128 bits of the system's randomness.
  init() {
    var generator = SystemRandomNumberGenerator()
    text = (0..<16).map { _ in
      let byte = UInt8.random(in: .min ... .max, using: &generator)
      return String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }

  /// Whether a word is the token; the time that it takes does not depend on where they differ.
  func matches(_ word: some StringProtocol) -> Bool {
    let token = Array(text.utf8)
    let other = Array(word.utf8)
    guard token.count == other.count else { return false }
    return zip(token, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
