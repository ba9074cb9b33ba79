import Testing

@testable import Bytes

@Suite struct UTF8FormTests {
  /// Bytes at the limits of the ranges that begin and continue characters.
  private static let edges: [UInt8] = [
    0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF,
    0xF0,
    0xF1, 0xF4, 0xF5, 0xFF,
  ]

  private func agrees(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer(\.isWellFormedUTF8)
      == (String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test(arguments: [0, 1, 6, 7, 8, 9])
  func judgesAsTheStandardLibraryDoes(blank: Int) {
    let before = [UInt8](repeating: 0x20, count: blank)
    for first in Self.edges {
      for second in Self.edges {
        for third in Self.edges {
          for fourth in Self.edges {
            let bytes = [first, second, third, fourth]
            for count in 1...4 where count == 4 || fourth == 0x41 {
              #expect(agrees(before + bytes.prefix(count)), "\(bytes.prefix(count))")
            }
          }
        }
      }
    }
  }

  @Test func textsOfManyScriptsAreWellFormed() {
    let texts = ["", "plain words of ASCII", "Ulaanbaatar – Улаанбаатар", "北京办事处", "한국 🙂 שלום"]
    for text in texts {
      #expect(Array(text.utf8).withUnsafeBufferPointer(\.isWellFormedUTF8))
      #expect(Array((text + text + "é").utf8).withUnsafeBufferPointer(\.isWellFormedUTF8))
    }
  }
}
