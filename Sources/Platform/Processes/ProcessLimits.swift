/// The limits on a program run by ``GuardedProcess``.
package struct ProcessLimits: Sendable, Hashable {
  /// The maximum running time.
  package var time: Duration
  /// The maximum memory, in bytes, of the program and everything it starts.
  package var memory: Int
  /// The maximum size of the printed output in bytes.
  package var printed: Int
  /// The maximum size of each file that it writes, in bytes.
  package var fileSize: Int

  /// The longest time between two checks whether the program has ended, and so the maximum delay in
  /// noticing its end.
  package var pause: Duration

  /// By how much a program can exceed the memory in bytes before the system refuses it more, if nobody has
  /// ended it until then.
  private static let excess = 4 << 30

  /// The maximum size of a file that the system enforces, including the printed output.
  var sizeOfFiles: UInt64 { UInt64(max(fileSize, printed)) }

  /// The maximum memory for the data of each process that the system enforces.
  var data: UInt64 { UInt64(memory) + UInt64(Self.excess) }

  /// Sets limits; the defaults are two minutes, 2 GiB of memory, 16 MiB of output and files of 1 GiB.
  package init(
    time: Duration = .seconds(120), memory: Int = 2 << 30, printed: Int = 16 << 20,
    fileSize: Int = 1 << 30, pause: Duration = .milliseconds(50)
  ) {
    self.pause = pause
    self.fileSize = fileSize
    self.time = time
    self.memory = memory
    self.printed = printed
  }
}
