import NIOCore
import NIOHTTP1
import NIOPosix
import Platform

/// The server of a preview, on its own thread.
struct PreviewServer: Sendable {
  /// The reason why a server could not start.
  enum Failure: Error, Hashable {
    /// Another program has the port.
    case portTaken(Int)
    /// The system's words.
    case unavailable(String)
  }

  private let group: MultiThreadedEventLoopGroup
  private let channel: any Channel
  /// The port that it listens on.
  let port: Int

  /// The maximum number of connections that wait for acceptance.
  private static let backlog: Int32 = 256

  /// Starts listening.
  ///
  /// - Parameters:
  ///   - host: an address or a name of this machine.
  ///   - port: the port; nil for a free one.
  init(_ site: PreviewSite, host: String, port: Int?) async throws {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let connections = ConnectionTable()
    let streams = EventStreams()
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: Self.backlog)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.configureHTTPServerPipeline(withErrorHandling: true)
          try pipeline.addHandler(
            RequestHandler(site: site, connections: connections, streams: streams))
        }
      }
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
    do {
      channel = try await bootstrap.bind(host: host, port: port ?? 0).get()
    } catch {
      try? await group.shutdownGracefully()
      let problem = (error as? IOError).map { SystemError(number: $0.errnoCode) }
      if problem == .addressInUse, let port { throw Failure.portTaken(port) }
      throw Failure.unavailable(problem?.text ?? "\(error)")
    }
    self.group = group
    self.port = channel.localAddress?.port ?? port ?? 0
    site.board.listen { _ in streams.send(site.event) }
  }

  /// Stops listening, and closes all connections.
  func stop() async {
    try? await channel.close()
    try? await group.shutdownGracefully()
  }
}
