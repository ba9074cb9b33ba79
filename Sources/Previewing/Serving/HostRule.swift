/// Decides which requests a preview answers: those that a browser sends for one of the preview's
/// pages.
///
/// A web page elsewhere can have a browser send requests to this machine, and a name on the web can
/// lead to it. The headers of a request reveal both.
struct HostRule: Sendable {
  /// The host from the command line; nil for this machine alone.
  let named: String?

  /// Names of this machine that lead nowhere else.
  private static let ownNames = ["localhost", "127.0.0.1", "[::1]"]

  /// Whether a request names the preview as its host.
  ///
  /// The port may be any: through a tunnel, the browser sees another one.
  func allows(host: String) -> Bool {
    guard let name = Self.name(in: host) else { return false }
    if Self.ownNames.contains(name) { return true }
    guard let named else { return false }
    // A numeric address cannot be redirected, as names can.
    return name == named.lowercased() || Self.isAddress(name)
  }

  /// Whether a request comes from a page of the preview, or from nobody's.
  ///
  /// - Parameters:
  ///   - origin: the header `Origin`; nil if there is none.
  ///   - site: the header `Sec-Fetch-Site`; nil if there is none.
  ///   - isPage: whether the request is for the page that people open, which a link may lead to.
  func allows(origin: String?, site: String?, host: String, isPage: Bool) -> Bool {
    if let origin, origin.lowercased() != "http://\(host.lowercased())" { return false }
    guard let site, site != "same-origin", site != "none" else { return true }
    return isPage && origin == nil
  }

  /// The name in a host with a port, in lower case; nil if it is not one.
  private static func name(in host: String) -> String? {
    let host = host.lowercased()
    let end = host.hasPrefix("[") ? host.firstIndex(of: "]").map { host.index(after: $0) } : nil
    let nameEnd = end ?? host.firstIndex(of: ":") ?? host.endIndex
    let port = host[nameEnd...]
    guard port.isEmpty || (port.first == ":" && isPort(port.dropFirst())),
      nameEnd > host.startIndex
    else { return nil }
    return String(host[..<nameEnd])
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.count <= 5 && text.allSatisfy(\.isASCIIDigit) && UInt16(text) != nil
  }

  private static func isAddress(_ name: String) -> Bool {
    if name.hasPrefix("[") {
      return name.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { !$0.isEmpty && $0.count <= 3 && $0.allSatisfy(\.isASCIIDigit) }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
