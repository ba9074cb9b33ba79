/// The length and first eight bytes of a text, which tell most texts apart in one comparison.
struct TextFingerprint: Sendable, Hashable {
  private static let width = 8
  private var first: UInt64 = 0
  private var count: Int32 = 0

  /// The fingerprint of the empty text.
  init() {}

  /// The fingerprint of a text in UTF-8.
  @inline(__always) init(_ bytes: some Collection<UInt8>) {
    count = Int32(clamping: bytes.count)
    for byte in bytes.prefix(Self.width) { first = first << 8 | UInt64(byte) }
  }

  /// Whether the fingerprint contains the whole text; then equal fingerprints mean equal texts.
  var isWhole: Bool { count <= Self.width }
}
