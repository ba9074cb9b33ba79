/// The time and memory limits of a supervised build.
public struct SupervisionLimits: Sendable {
  /// The time within which a plugin has to return.
  public var answer: Duration
  /// The maximum memory of a build in bytes.
  public var memory: Int
  /// The maximum size in bytes of a build's printed output.
  public var printed = 16 << 20
  /// The maximum length in bytes of a line of the journal; the last one contains all findings.
  public var journalLine = 128 << 20

  /// Sets limits.
  public init(answer: Duration = .seconds(30), memory: Int = 2 << 30) {
    self.answer = answer
    self.memory = memory
  }
}
