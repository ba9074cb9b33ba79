import NIOCore
import Synchronization

/// The open connections, whose number is bounded.
///
/// A client that opens connections without a request, or without the token, loses the oldest of
/// them to newcomers, so nobody else is kept out.
final class ConnectionTable: Sendable {
  private struct Entry {
    var channel: any Channel
    var isTrusted = false
  }

  private struct Table {
    var entries: [ObjectIdentifier: Entry] = [:]
    /// The connections in the order of their arrival; some may be closed.
    var order: [ObjectIdentifier] = []
  }

  /// The most connections that are open at once.
  static let limit = 200

  private let table = Mutex(Table())

  /// Adds a connection, and closes another one if there are too many.
  func add(_ channel: any Channel) {
    let surplus = table.withLock { table -> (any Channel)? in
      let id = ObjectIdentifier(channel)
      table.entries[id] = Entry(channel: channel)
      table.order.append(id)
      guard table.entries.count > Self.limit else { return nil }
      table.order.removeAll { table.entries[$0] == nil }
      let oldest = table.order.first { table.entries[$0]?.isTrusted == false } ?? id
      return table.entries.removeValue(forKey: oldest)?.channel
    }
    surplus?.close(promise: nil)
  }

  /// Keeps a connection that has proved to be of the preview's own page.
  func trust(_ channel: any Channel) {
    table.withLock { $0.entries[ObjectIdentifier(channel)]?.isTrusted = true }
  }

  /// Forgets a connection.
  func remove(_ channel: any Channel) {
    table.withLock { $0.entries[ObjectIdentifier(channel)] = nil }
  }
}
