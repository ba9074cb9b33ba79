import Foundation
import Platform
import Testing

/// A third-party program runs within limits, and leaves nothing behind.
@Suite struct GuardedProcessTests {
  private struct Run {
    var outcome: GuardedProcess.Outcome
    var lines: [String]
  }

  private func run(
    _ script: String, in folder: String? = nil, variables: [String: String] = [:],
    within limits: ProcessLimits = ProcessLimits(time: .seconds(20))
  ) async throws -> Run {
    var launch = ProcessLaunch(program: "/bin/sh", arguments: ["-c", script])
    launch.workingFolder = folder
    launch.variables = variables
    var process = try GuardedProcess(launch, within: limits)
    let outcome = await process.run()
    return Run(outcome: outcome, lines: process.printed.lines(from: 0, limit: 1 << 16))
  }

  /// Whether a process exists, running or as a zombie.
  private func exists(_ id: String?) -> Bool {
    id.flatMap { Int32($0) }.map { kill($0, 0) == 0 } ?? false
  }

  @Test func itsOutputIsKept() async throws {
    let run = try await run("echo one; echo two >&2; echo; cat; pwd", in: "/")
    #expect(run.outcome == .ended(.exited(0)))
    #expect(run.lines == ["one", "two", "/"])
  }

  @Test func itsEndIsReported() async throws {
    #expect(try await run("exit 7").outcome == .ended(.exited(7)))
    #expect(try await run("kill -TERM $$").outcome == .ended(.signalled(.terminate)))
    #expect(throws: SystemError.notFound) {
      _ = try GuardedProcess(ProcessLaunch(program: "/nowhere/at-all"), within: ProcessLimits())
    }
  }

  @Test func itsEnvironmentIsItsOwn() async throws {
    let name = "BINDERY_GUARDED_TEST"
    let run = try await run("echo \"$\(name) $HOME\"", variables: [name: "a=b", "HOME": "/else"])
    #expect(run.lines == ["a=b /else"])
    #expect(CurrentProcess.environmentVariable(name) == nil)
    #expect(CurrentProcess.environmentVariable("HOME") != "/else")
    #expect(CurrentProcess.environment["PATH"] == CurrentProcess.environmentVariable("PATH"))
  }

  @Test func signalsAreAsANewProcessExpectsThem() async throws {
    let run = try await run("kill -PIPE $$; echo survived")
    #expect(run.outcome == .ended(.signalled(Signal(number: SIGPIPE))))
  }

  @Test func timeIsLimited() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let run = try await run(
      "echo $$; sleep 600 & echo $!; wait", within: ProcessLimits(time: .milliseconds(300)))
    #expect(run.outcome == .outOfTime)
    #expect(clock.now - start < .seconds(500))
    #expect(run.lines.count == 2)
    #expect(!exists(run.lines.first))
    for _ in 0..<300 where exists(run.lines.last) { try await Task.sleep(for: .milliseconds(10)) }
    #expect(!exists(run.lines.last))
  }

  @Test func memoryIsLimitedForAllOfThem() async throws {
    let run = try await run(
      "echo $$; (x=aaaaaaaa; while :; do x=$x$x; done) & wait",
      within: ProcessLimits(time: .seconds(60), memory: 50 << 20))
    #expect(run.outcome == .outOfMemory)
    #expect(!exists(run.lines.first))
  }

  @Test func printingIsLimited() async throws {
    let run = try await run("yes", within: ProcessLimits(time: .seconds(60), printed: 4096))
    #expect(run.outcome == .tooMuchOutput)
    let short = try await self.run("printf 12345; exit 0", within: ProcessLimits(printed: 4))
    #expect(short.outcome == .tooMuchOutput)
  }

  #if os(Linux)
    @Test func nothingElseThatIsOpenIsInherited() async throws {
      let file = open("/", O_RDONLY)
      let other = fcntl(file, F_DUPFD, 200)
      defer {
        close(file)
        close(other)
      }
      let script = "for n in 0 1 2 \(file) \(other); do [ -e /proc/self/fd/$n ] && echo $n; done; :"
      #expect(try await run(script).lines == ["0", "1", "2"])
    }

    /// The system's limit applies if the watch is late.
    @Test func memoryIsLimitedByTheSystemToo() async throws {
      let run = try await run(
        "sleep 0.2; ulimit -d; sh -c 'ulimit -d'", within: ProcessLimits(memory: 64 << 20))
      #expect(run.lines == ["4259840", "4259840"])
    }

    @Test func filesAreLimited() async throws {
      let file = "/tmp/bindery-\(UUID()).tmp"
      defer { try? FileManager.default.removeItem(atPath: file) }
      let limits = ProcessLimits(time: .seconds(60), printed: 4096, fileSize: 1 << 20)
      let run = try await run("sleep 0.2; yes > \(file); echo done", within: limits)
      #expect(run.lines.contains("done"))
      let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
      #expect(size == 1 << 20)
    }
  #endif

  @Test func processesThatItLeftBehindAreKilled() async throws {
    let run = try await run("sleep 600 > /dev/null 2>&1 & echo $!")
    #expect(run.outcome == .ended(.exited(0)))
    for _ in 0..<300 where exists(run.lines.first) { try await Task.sleep(for: .milliseconds(10)) }
    #expect(!exists(run.lines.first))
  }

  @Test func aTaskThatIsCancelledEndsIt() async throws {
    let task = Task { try await run("sleep 600", within: ProcessLimits(time: .seconds(300))) }
    try await Task.sleep(for: .milliseconds(100))
    task.cancel()
    #expect(try await task.value.outcome == .outOfTime)
  }
}
