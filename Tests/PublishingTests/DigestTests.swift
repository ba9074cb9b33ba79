import Bytes
import Publishing
import Testing

/// SHA-256 as specified in FIPS 180-4.
@Suite struct DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func knownTextsHaveKnownDigests(text: String, digest: String) {
    #expect(Digest.text(of: ByteRope([Array(text.utf8)])) == digest)
    #expect(Digest.text(of: ByteRope(text.utf8.map { [$0] })) == digest)
  }
}
