import Foundation

/// A connection to this machine, for requests that no client would send.
final class Socket {
  private let number: Int32
  /// Whether the other side has closed the connection.
  private(set) var isClosed = false

  init(port: Int) throws {
    number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard number >= 0 else { throw POSIXError(.EMFILE) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else {
      close(number)
      throw POSIXError(.ECONNREFUSED)
    }
    var patience = timeval(tv_sec: 5, tv_usec: 0)
    setsockopt(
      number, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(number) }

  func send(_ text: String) {
    guard !isClosed else { return }
    let bytes = Array(text.utf8)
    if Foundation.send(number, bytes, bytes.count, Int32(MSG_NOSIGNAL)) < 0 {
      isClosed = true
    }
  }

  /// Says that nothing more will be sent.
  func finish() { shutdown(number, Int32(SHUT_WR)) }

  /// The next bytes as text, waiting for some seconds at most; empty at the end.
  func next(within seconds: Int) -> String {
    var patience = timeval(tv_sec: seconds, tv_usec: 0)
    setsockopt(
      number, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var bytes = [UInt8](repeating: 0, count: 64 << 10)
    let count = recv(number, &bytes, bytes.count, 0)
    if count <= 0 {
      isClosed = isClosed || count == 0 || errno == ECONNRESET
      return ""
    }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// All text up to some words, waiting for each piece for 20 seconds at most.
  func all(until words: String) -> String {
    var text = ""
    while !text.contains(words), !isClosed {
      let more = next(within: 20)
      if more.isEmpty { break }
      text += more
    }
    return text
  }

  /// All text until the other side closes the connection.
  func rest(within seconds: Int) -> String {
    var text = ""
    while true {
      let more = next(within: seconds)
      if more.isEmpty { return text }
      text += more
    }
  }
}
