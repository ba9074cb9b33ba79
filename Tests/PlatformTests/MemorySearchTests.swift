import Platform
import Testing

/// Searches have the same results as a plain loop.
@Suite struct MemorySearchTests {
  @Test func theFirstByteIsFound() {
    let bytes = Array("abcabc".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      for byte in UInt8(ascii: "a")...UInt8(ascii: "e") {
        for count in 0...bytes.count {
          #expect(
            MemorySearch.offset(of: byte, in: start, count: count)
              == bytes.prefix(count).firstIndex(of: byte))
        }
      }
    }
  }

  @Test func textsAreOrderedByTheirBytes() {
    let texts = ["", "a", "aa", "ab", "b", "B", "é", "e\u{301}", "Z", "教", "👩", "a\0", "zzzzzzzz"]
    for a in texts {
      for b in texts {
        #expect(MemorySearch.precedes(a, b) == a.utf8.lexicographicallyPrecedes(b.utf8))
      }
    }
  }
}
