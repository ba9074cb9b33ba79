import Foundation
import Platform
import Synchronization
import Testing

@testable import Previewing

/// A preview notices that nobody reads what it prints, and is not mistaken.
@Suite struct OutputWatchTests {
  /// A pipe or a pair of sockets, closed end by end.
  private final class Line: Sendable {
    let writer: Int32
    private let reader: Mutex<Int32?>

    init(isSocket: Bool = false) {
      var ends: [Int32] = [-1, -1]
      if isSocket {
        #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
      } else {
        #expect(pipe(&ends) == 0)
      }
      // Others that are started meanwhile would read, too.
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      reader = Mutex(ends[0])
      writer = ends[1]
    }

    /// Closes the end that is read from.
    func abandon() { reader.withLock { $0.take().map { _ = close($0) } } }

    deinit {
      abandon()
      close(writer)
    }
  }

  /// Watches outputs, and tells whether they were abandoned.
  private func watch(_ outputs: Int32...) -> () -> Bool {
    let isAbandoned = Flag()
    OutputWatch(outputs.map { Descriptor($0) }).start { isAbandoned.value.withLock { $0 = true } }
    return { isAbandoned.value.withLock { $0 } }
  }

  private final class Flag: Sendable {
    let value = Mutex(false)
  }

  private func wait(until condition: () -> Bool) async throws {
    for _ in 0..<2000 where !condition() { try await Task.sleep(for: .milliseconds(10)) }
  }

  @Test(arguments: [false, true]) func itIsNoticedOnceNobodyReads(_ isSocket: Bool) async throws {
    let lines = [Line(isSocket: isSocket), Line(isSocket: isSocket)]
    let isAbandoned = watch(lines[0].writer, lines[1].writer)
    try await Task.sleep(for: .milliseconds(1300))
    #expect(!isAbandoned())
    lines[1].abandon()
    try await Task.sleep(for: .milliseconds(1300))
    // Somebody reads what is printed elsewhere.
    #expect(!isAbandoned())
    lines[0].abandon()
    try await wait(until: isAbandoned)
    #expect(isAbandoned())
    withExtendedLifetime(lines) {}
  }

  @Test func bothOutputsMayBeTheSame() async throws {
    let line = Line(isSocket: true)
    let isAbandoned = watch(line.writer, line.writer)
    line.abandon()
    try await wait(until: isAbandoned)
    #expect(isAbandoned())
  }

  @Test(arguments: ["/dev/null", "/dev/zero", "file", "terminal"])
  func whatKeepsWhatIsPrintedIsNotAbandoned(_ other: String) async throws {
    let line = Line()
    line.abandon()
    var end: Int32 = -1
    switch other {
    case "terminal":
      var (master, slave): (Int32, Int32) = (-1, -1)
      #expect(openpty(&master, &slave, nil, nil, nil) == 0)
      close(master)
      end = slave
    case "file": end = fileno(tmpfile())
    default: end = open(other, O_WRONLY)
    }
    let abandoned = [watch(line.writer, end), watch(end, end)]
    try await Task.sleep(for: .milliseconds(1300))
    #expect(abandoned.map { $0() } == [false, false])
    close(end)
  }

  @Test func theNextReaderOfANamedPipeIsAwaited() async throws {
    let path = "\(NSTemporaryDirectory())/bindery-\(UUID().uuidString)"
    #expect(mkfifo(path, 0o600) == 0)
    defer { unlink(path) }
    var reader = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    let writer = open(path, O_WRONLY | O_CLOEXEC)
    close(reader)
    let isAbandoned = watch(writer, writer)
    // Long enough to be noticed. No task waits, which could take longer where many are busy.
    usleep(200_000)
    reader = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    try await Task.sleep(for: .milliseconds(1300))
    #expect(!isAbandoned())
    close(reader)
    try await wait(until: isAbandoned)
    #expect(isAbandoned())
    close(writer)
  }
}
