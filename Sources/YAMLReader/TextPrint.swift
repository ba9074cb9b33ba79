/// The length and the first bytes of a text, by which most texts are told apart in one step.
struct TextPrint: Sendable, Hashable {
  private static let width = 8
  private var first: UInt64 = 0
  private var count: Int32 = 0

  /// The print of no text.
  init() {}

  /// The print of a text in UTF-8.
  @inline(__always) init(_ bytes: some Collection<UInt8>) {
    count = Int32(clamping: bytes.count)
    for byte in bytes.prefix(Self.width) { first = first << 8 | UInt64(byte) }
  }

  /// Whether the print holds all of the text, so that equal prints mean equal texts.
  var isWhole: Bool { count <= Self.width }
}
