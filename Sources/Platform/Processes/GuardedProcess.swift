import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program of others, run to its end within limits, and everything that it started with it.
///
/// It reads nothing, and what it prints is kept in a file without a name. When it is over, or has to
/// be, its whole process group is ended. A guard in that group ends it, too, when this process goes
/// first, however that happens.
package struct GuardedProcess: ~Copyable {
  /// How a run came out.
  package enum Outcome: Sendable, Hashable {
    /// The program ended by itself or by a signal from elsewhere.
    case ended(ProcessEnd)
    /// It ran longer than it may.
    case outOfTime
    /// It held more memory than it may.
    case outOfMemory
    /// It printed more than it may.
    case talkative
  }

  /// The shell waits until nobody holds the other end of its input, and ends its process group.
  private static let guardLaunch = ProcessLaunch(
    program: "/bin/sh", arguments: ["-c", "read line; kill -KILL 0"])
  /// The longest pause between two looks.
  private static let longestPause = Duration.milliseconds(50)

  private let id: Int32
  private let group: Int32
  private let lifeline: OwnedDescriptor
  private let printedFile: OwnedDescriptor
  private var end: ProcessEnd?

  /// What it has printed.
  package var printed: PrintedText { PrintedText(printedFile.descriptor) }

  /// Starts a program.
  package init(_ launch: ProcessLaunch) throws(SystemError) {
    let lifeline = try Pipe()
    let printed = PrintedText.makeFile()
    // The guard makes the group: as long as it was not asked about, the group's number is taken.
    let group = try Self.guardLaunch.start(
      input: lifeline.reader.descriptor, printed: printed.descriptor, journal: nil, group: 0)
    do {
      id = try launch.start(
        input: nil, printed: printed.descriptor, journal: nil, group: group)
    } catch {
      kill(group, SIGKILL)
      _ = ProcessWaiting.wait(for: group)
      throw error
    }
    self.group = group
    self.lifeline = lifeline.takeWriter()
    printedFile = printed
  }

  deinit {
    kill(-group, SIGKILL)
    if end == nil { _ = ProcessWaiting.wait(for: id) }
    _ = ProcessWaiting.wait(for: group)
  }

  /// Waits for the end, or brings it about when a limit is passed or the task is cancelled.
  package mutating func run(within limits: ProcessLimits) async -> Outcome {
    let clock = SuspendingClock()
    let deadline = clock.now + limits.time
    var pause = Duration.milliseconds(1)
    while true {
      end = ProcessWaiting.poll(id)
      if printed.size > limits.printed { return .talkative }
      if let end { return .ended(end) }
      if bindery_resident_bytes_of_group(group) > Int64(limits.memory) { return .outOfMemory }
      if clock.now >= deadline || Task.isCancelled { return .outOfTime }
      // A cancelled sleep returns at once, and the next look ends the run.
      do { try await Task.sleep(for: pause, clock: clock) } catch { continue }
      pause = min(pause * 2, Self.longestPause)
    }
  }
}
