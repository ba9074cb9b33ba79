import NIOCore
import NIOHTTP1
import Synchronization

/// The connections that wait for events.
final class EventStreams: Sendable {
  private let channels = Mutex<[ObjectIdentifier: any Channel]>([:])

  /// Has a connection get all events from now on.
  func add(_ channel: any Channel) {
    channels.withLock { $0[ObjectIdentifier(channel)] = channel }
  }

  /// Forgets a connection.
  func remove(_ channel: any Channel) {
    channels.withLock { $0[ObjectIdentifier(channel)] = nil }
  }

  /// Sends an event to all.
  func send(_ event: [UInt8]) {
    for channel in channels.withLock({ Array($0.values) }) {
      // A client that does not read its events asks for the state again later.
      guard channel.isWritable else {
        channel.close(promise: nil)
        continue
      }
      let buffer = channel.allocator.buffer(bytes: event)
      channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(buffer)), promise: nil)
    }
  }
}
