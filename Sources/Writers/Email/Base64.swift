/// Base64 (RFC 2045, section 6.8): any bytes in lines of 76 ASCII characters.
package enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let bytesInLine = 57

  /// The encoded bytes, with lines ended by CR LF.
  package static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity((bytes.count + 2) / 3 * 4 + (bytes.count / bytesInLine + 1) * 2)
    for start in stride(from: 0, to: bytes.count, by: bytesInLine) {
      let end = min(start + bytesInLine, bytes.count)
      for index in stride(from: start, to: end, by: 3) {
        let count = min(3, end - index)
        var bits = 0
        for place in 0..<3 { bits = bits << 8 | (place < count ? Int(bytes[index + place]) : 0) }
        for place in 0..<4 {
          let isFilled = place <= count
          output.append(isFilled ? digits[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
        }
      }
      output += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }
    return output
  }
}
