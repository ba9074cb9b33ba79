import NIOCore
import NIOHTTP1

/// Reads the requests of one connection and writes the answers.
final class RequestHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let site: PreviewSite
  private let connections: ConnectionTable
  private let streams: EventStreams
  private var head: HTTPRequestHead?
  private var bodySize = 0
  private var deadline: Scheduled<Void>?
  private var isOver = false

  /// How long a request may take to come in.
  private static let patience = TimeAmount.seconds(10)
  /// The time that a connection stays open for another request, and that it may take to read an
  /// answer.
  private static let idleTime = TimeAmount.seconds(60)
  /// The maximum size of a body to read; no request needs any.
  private static let maxBody = 1024

  init(site: PreviewSite, connections: ConnectionTable, streams: EventStreams) {
    self.site = site
    self.connections = connections
    self.streams = streams
  }

  func channelActive(context: ChannelHandlerContext) {
    connections.add(context.channel)
    close(context.channel, in: Self.patience)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    connections.remove(context.channel)
    streams.remove(context.channel)
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isOver else { return }
    switch unwrapInboundIn(data) {
    case .head(let head):
      self.head = head
      bodySize = 0
      close(context.channel, in: Self.patience)
    case .body(let body):
      bodySize += body.readableBytes
      if bodySize > Self.maxBody, let head {
        write(.refusal(413, "Nothing can be sent here."), to: head, context)
      }
    case .end:
      guard let head else { return }
      let headers = head.headers.map { (name: $0.name.lowercased(), value: $0.value) }
      let request = SiteRequest(method: head.method.rawValue, target: head.uri, headers: headers)
      write(site.respond(to: request), to: head, context)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  private func write(
    _ response: SiteResponse, to request: HTTPRequestHead, _ context: ChannelHandlerContext
  ) {
    head = nil
    // Who has not proved anything has to connect again for each attempt.
    let keepsOpen = response.isEventStream || (response.isTrusted && request.isKeepAlive)
    if response.isTrusted { connections.trust(context.channel) }
    var headers = HTTPHeaders(response.headers.map { ($0.name, $0.value) })
    if !response.isEventStream, response.status != 204 {
      headers.replaceOrAdd(name: "Content-Length", value: String(response.body.count))
    }
    headers.add(name: "Connection", value: keepsOpen ? "keep-alive" : "close")
    let head = HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: response.status), headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if !response.body.isEmpty, request.method != .HEAD {
      let buffer = context.channel.allocator.buffer(bytes: response.body)
      context.write(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: nil)
    }
    if response.isEventStream {
      deadline?.cancel()
      streams.add(context.channel)
      // Nobody has told this connection of changes made during the answer.
      let event = site.event
      if event != response.body {
        let buffer = context.channel.allocator.buffer(bytes: event)
        context.write(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: nil)
      }
      context.flush()
      return
    }
    isOver = !keepsOpen
    close(context.channel, in: Self.idleTime)
    let channel = context.channel
    let written = context.eventLoop.makePromise(of: Void.self)
    if !keepsOpen { written.futureResult.whenComplete { _ in channel.close(promise: nil) } }
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: written)
  }

  /// Closes the connection after a time, unless something happens on it.
  private func close(_ channel: any Channel, in time: TimeAmount) {
    deadline?.cancel()
    deadline = channel.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
  }
}
