import Platform
import PreviewNotes

/// A preview from its start to its end.
struct PreviewRun {
  /// The address that only this machine can reach.
  static let loopback = "127.0.0.1"

  private let order: PreviewOrder

  init(_ order: PreviewOrder) {
    var order = order
    // The preview watches the folder itself, not a link to it.
    order.workspace = (try? FileSystem.realPath(order.workspace)) ?? order.workspace
    self.order = order
  }

  /// Shows the edition until a signal comes, or the workspace is gone.
  ///
  /// - Returns: the signal; nil if the workspace is gone.
  /// - Throws: ``PreviewServer/Failure``, or `SystemError` if there is no folder to build into.
  func run(until interruptions: Interruptions) async throws -> Signal? {
    let folder = try TemporaryFolder(
      in: CurrentProcess.environmentVariable("TMPDIR") ?? "/tmp")
    let choice = WatchChoice(for: order.workspace, polls: order.polls)
    var state = PreviewState(watch: choice.watch.name)
    if let reason = choice.reason {
      state.watchNotice = "Bindery checks the files twice a second, because \(reason)."
    }
    let board = StateBoard(state)
    let wakes = AsyncStream<Wake>.makeStream()
    let continuation = wakes.continuation
    let site = PreviewSite(order: order, token: AccessToken(), board: board) {
      continuation.yield($0)
    }
    let server = try await PreviewServer(site, host: order.host ?? Self.loopback, port: order.port)
    announce(server, site, state.notice)
    let order = order
    let session = Task {
      var session = PreviewSession(
        order, in: folder, watch: choice.watch, board: board, wakes: wakes, tell: Self.tell)
      await session.run()
    }
    let signals = interruptions.signals
    let signal = await withTaskGroup(of: Signal?.self) { group in
      group.addTask {
        for await signal in signals { return signal }
        return nil
      }
      group.addTask {
        await session.value
        return nil
      }
      let first = await group.next() ?? nil
      session.cancel()
      group.cancelAll()
      return first
    }
    await server.stop()
    folder.remove()
    return signal
  }

  private func announce(_ server: PreviewServer, _ site: PreviewSite, _ notice: String?) {
    let isAnywhere = ["0.0.0.0", "::", nil].contains(order.host)
    let host = isAnywhere ? Self.loopback : order.host ?? Self.loopback
    let shown = host.contains(":") ? "[\(host)]" : host
    let address = "http://\(shown):\(server.port)/\(site.token.text)/"
    if order.host != nil {
      PreviewProgram.complain(
        "other machines may reach this preview; anybody who knows its complete address can read the edition"
      )
    }
    if let notice { Self.tell(notice) }
    let text = "\(order.edition): \(address)\n"
    try? Descriptor.standardOutput.write(Array(text.utf8))
    Self.tell("The page changes when you save a file. Ctrl-C ends the preview.")
    if order.opensBrowser, !BrowserStart.open(address) {
      Self.tell("No browser was found; open the address yourself.")
    }
  }

  @Sendable private static func tell(_ text: String) {
    try? Descriptor.standardError.write(Array("\(text)\n".utf8))
  }
}
