/// How much patience a supervisor has.
public struct SupervisionLimits: Sendable {
  /// How long a plugin may take to answer.
  public var answer: Duration
  /// The bytes of memory that a build may hold.
  public var memory: Int

  /// Sets limits.
  public init(answer: Duration = .seconds(30), memory: Int = 2 << 30) {
    self.answer = answer
    self.memory = memory
  }
}
