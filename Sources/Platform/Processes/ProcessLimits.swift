/// What a program that was started may take.
package struct ProcessLimits: Sendable, Hashable {
  /// How long it may run.
  package var time: Duration
  /// The bytes of memory that it and what it starts may hold together.
  package var memory: Int
  /// The bytes that it may print.
  package var printed: Int

  /// Sets limits: two minutes, 2 GiB of memory and 16 MiB of printed text unless said otherwise.
  package init(
    time: Duration = .seconds(120), memory: Int = 2 << 30, printed: Int = 16 << 20
  ) {
    self.time = time
    self.memory = memory
    self.printed = printed
  }
}
