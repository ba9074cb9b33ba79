/// The address of an edition on the web, and of the files beside it.
package struct WebAddress: Sendable {
  /// The address of the page, without a fragment.
  package let page: String
  /// The address of its folder, with the slash at its end.
  private let folder: String

  /// Takes an address apart.
  package init(_ address: String) {
    page = String(address.prefix { $0 != "#" })
    let path = page.prefix { $0 != "?" }
    let root = path.firstRange(of: "://")?.upperBound ?? path.startIndex
    folder = path[root...].lastIndex(of: "/").map { String(path[...$0]) } ?? "\(path)/"
  }

  /// The full address for an address relative to the page.
  package func resolved(_ address: String) -> String {
    address.hasPrefix("#") ? page + address : folder + address
  }
}
