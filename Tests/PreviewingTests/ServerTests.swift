import BinderyTesting
import Foundation
import PreviewNotes
import Testing

@testable import Previewing

/// The server goes on whatever others send to it.
@Suite(.serialized) struct ServerTests {
  private struct Running {
    let server: PreviewServer
    let board: StateBoard
    let token: String

    init(port: Int? = nil) async throws {
      board = StateBoard(PreviewState(watch: "inotify"))
      let order = PreviewOrder(
        program: "/bin/false", invocation: "bindery", workspace: "/w", edition: "report")
      let site = PreviewSite(order: order, token: AccessToken(), board: board) { _ in }
      token = site.token.text
      server = try await PreviewServer(site, host: "127.0.0.1", port: port)
    }

    /// The answer to a request for the state.
    func state() throws -> String {
      let socket = try Socket(port: server.port)
      socket.send("GET /\(token)/state HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      return socket.rest(within: 20)
    }
  }

  @Test func itAnswers() async throws {
    let running = try await Running()
    let answer = try running.state()
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(answer.contains("\"edition\":\"report\""))
    await running.server.stop()
  }

  @Test func aTakenPortIsAnError() async throws {
    let running = try await Running()
    let port = running.server.port
    #expect(port > 0)
    await #expect(throws: PreviewServer.Failure.portTaken(port)) {
      _ = try await Running(port: port)
    }
    await running.server.stop()
  }

  @Test func anAddressOfAnotherMachineIsAnError() async throws {
    let order = PreviewOrder(
      program: "/bin/false", invocation: "bindery", workspace: "/w", edition: "report")
    let board = StateBoard(PreviewState(watch: "inotify"))
    let site = PreviewSite(order: order, token: AccessToken(), board: board) { _ in }
    await #expect(throws: PreviewServer.Failure.self) {
      _ = try await PreviewServer(site, host: "192.0.2.1", port: nil)
    }
  }

  @Test(arguments: [
    "\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}",
    "GET / HTTP/1.1\r\nHost: a\r\nHost: localhost\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
    "GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\n folded\r\n\r\n",
  ])
  func whatIsNoRequestGetsNothing(_ text: String) async throws {
    let running = try await Running()
    let socket = try Socket(port: running.server.port)
    socket.send(text)
    socket.finish()
    let answer = socket.rest(within: 20)
    #expect(answer.isEmpty || answer.wholeMatch(of: #/HTTP/1\.[01] 4\d\d [^$]*/#) != nil)
    #expect(try running.state().contains("\"edition\""))
    await running.server.stop()
  }

  @Test func largeHeadersAndBodiesAreRefused() async throws {
    let running = try await Running()
    let head = try Socket(port: running.server.port)
    head.send("GET / HTTP/1.1\r\nHost: localhost\r\nX: ")
    for _ in 0..<64 { head.send(String(repeating: "x", count: 64 << 10)) }
    #expect(head.rest(within: 20).contains("200 OK") == false)
    let body = try Socket(port: running.server.port)
    body.send(
      "POST /\(running.token)/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n"
    )
    body.send(String(repeating: "x", count: 64 << 10))
    #expect(body.rest(within: 20).hasPrefix("HTTP/1.1 413"))
    #expect(try running.state().contains("\"edition\""))
    await running.server.stop()
  }

  @Test func slowRequestsEnd() async throws {
    let running = try await Running()
    let slow = try Socket(port: running.server.port)
    slow.send("GET /\(running.token)/state HTTP/1.1\r\nHost: localhost\r\n")
    let silent = try Socket(port: running.server.port)
    let start = ContinuousClock.now
    while ContinuousClock.now - start < .seconds(30), !slow.isClosed {
      slow.send("X: 1\r\n")
      try await Task.sleep(for: .milliseconds(100))
    }
    #expect(slow.isClosed)
    #expect(silent.rest(within: 20).isEmpty)
    #expect(ContinuousClock.now - start < .seconds(25))
    await running.server.stop()
  }

  @Test func thousandConnectionsKeepNobodyOut() async throws {
    let running = try await Running()
    // The preview's own page has come first.
    let page = try Socket(port: running.server.port)
    page.send("GET /\(running.token)/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(page.next(within: 20).contains("text/event-stream"))
    var others: [Socket] = []
    for number in 0..<1000 {
      guard let socket = try? Socket(port: running.server.port) else { break }
      socket.send("GET / HTTP/1.1\r\n")
      others.append(socket)
      if number % 100 == 0 { #expect(try running.state().contains("\"edition\"")) }
    }
    #expect(others.count > 800)
    #expect(try running.state().contains("\"edition\""))
    running.board.update { $0.pluginNotice = "still told" }
    let told = page.all(until: "still told")
    #expect(told.contains("still told"))
    // The oldest of them had to go.
    #expect(others[0].rest(within: 20).isEmpty)
    await running.server.stop()
  }

  @Test func whoOpensPageAfterPageIsServedUpToALimit() async throws {
    let running = try await Running()
    var pages: [Socket] = []
    for _ in 0..<300 {
      guard let socket = try? Socket(port: running.server.port) else { break }
      socket.send("GET /\(running.token)/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
      pages.append(socket)
    }
    #expect(pages[0].next(within: 20).contains("text/event-stream"))
    running.board.update { $0.pluginNotice = "told to all" }
    #expect(pages[0].all(until: "told to all").contains("told to all"))
    // Those who came too late got nothing, and there is room again once others have gone.
    #expect(pages.last?.rest(within: 20).isEmpty == true)
    pages.removeAll()
    var answer = ""
    for _ in 0..<200 where !answer.contains("\"edition\"") {
      try await Task.sleep(for: .milliseconds(20))
      answer = try running.state()
    }
    #expect(answer.contains("\"edition\""))
    await running.server.stop()
  }

  @Test func whoDoesNotReadIsLeft() async throws {
    let running = try await Running()
    let page = try Socket(port: running.server.port)
    page.send("GET /\(running.token)/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(page.next(within: 20).contains("text/event-stream"))
    let words = String(repeating: "x", count: 1 << 20)
    for number in 0..<40 {
      running.board.update { $0.pluginNotice = "\(number)\(words)" }
      try await Task.sleep(for: .milliseconds(5))
    }
    running.board.update { $0.pluginNotice = "the last word" }
    #expect(!page.rest(within: 20).contains("the last word"))
    #expect(page.isClosed)
    #expect(try running.state().contains("the last word"))
    await running.server.stop()
  }

  @Test func otherProtocolsAreNotSpoken() async throws {
    let running = try await Running()
    for upgrade in ["websocket", "h2c", "TLS/1.0"] {
      let socket = try Socket(port: running.server.port)
      socket.send(
        "GET /\(running.token)/events HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
          + "Upgrade: \(upgrade)\r\nSec-WebSocket-Version: 13\r\n"
          + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: http://example.org\r\n\r\n")
      #expect(socket.rest(within: 20).hasPrefix("HTTP/1.1 403"))
      let own = try Socket(port: running.server.port)
      own.send(
        "GET /\(running.token)/state HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\n"
          + "Upgrade: \(upgrade)\r\n\r\n")
      #expect(own.rest(within: 20).hasPrefix("HTTP/1.1 200"))
    }
    await running.server.stop()
  }

  @Test func pagesAreToldOfEachChange() async throws {
    let running = try await Running()
    let page = try Socket(port: running.server.port)
    page.send("GET /\(running.token)/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
    var told = page.next(within: 20)
    for number in 1...50 { running.board.update { $0.pluginNotice = "notice \(number)" } }
    if !told.contains("notice 50\"") { told += page.all(until: "notice 50\"") }
    #expect(told.contains("\"version\":50"))
    await running.server.stop()
    #expect(page.rest(within: 20).contains("200") == false)
    #expect(page.isClosed)
  }
}
