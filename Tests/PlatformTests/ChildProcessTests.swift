import Foundation
import Platform
import Testing

/// A supervisor follows a child that keeps a journal, and the child never outlives its handle.
@Suite struct ChildProcessTests {
  private func start(_ script: String) throws -> ChildProcess {
    try ChildProcess(ProcessLaunch(program: "/bin/sh", arguments: ["-c", script]))
  }

  private func journal(of child: borrowing ChildProcess) -> String {
    var bytes: [UInt8] = []
    for _ in 0..<500 where !bytes.contains(10) {
      child.journal.waitForInput(atMost: .milliseconds(20))
      _ = child.journal.readAvailable(into: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  @Test func theJournalIsReadWhileItRuns() throws {
    var child = try start("echo begun >&3; echo said; read line; exit 3")
    #expect(journal(of: child) == "begun")
    #expect(child.poll() == nil)
    // Its standard input is the lifeline, which stays open and empty as long as the handle exists.
    #expect(child.end(within: .milliseconds(50)) == .signalled(.kill))
    #expect(child.printed.lines(from: 0, limit: 100) == ["said"])
    #expect(child.poll() == .signalled(.kill))
  }

  @Test func theEndOfTheJournalIsSeen() throws {
    var child = try start("exit 5")
    #expect(child.end(within: .seconds(20)) == .exited(5))
    var bytes: [UInt8] = []
    #expect(child.journal.readAvailable(into: &bytes))
    #expect(bytes.isEmpty)
  }

  @Test func destroyingTheHandleEndsTheChild() throws {
    let id: Int32
    do {
      let child = try start("echo $$ >&3; exec sleep 600")
      id = try #require(Int32(journal(of: child)))
      #expect(kill(id, 0) == 0)
    }
    // Not even as a zombie.
    #expect(kill(id, 0) != 0)
  }

  @Test func signalsReachIt() throws {
    var child = try start("trap 'exit 9' TERM; echo ready >&3; while :; do sleep 0.01; done")
    #expect(journal(of: child) == "ready")
    child.send(.terminate)
    #expect(child.end(within: .seconds(20)) == .exited(9))
  }
}
