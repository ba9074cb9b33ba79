/// A part of a document that lists its link targets at the end.
struct LinkScope: Sendable {
  /// The number of the first target.
  var first = 1
  /// The targets in the order of their numbers.
  private(set) var addresses: [String] = []
  private var positions: [String: Int] = [:]

  /// Numbers targets in the order that they first occur.
  init(_ addresses: some Sequence<String>) {
    for address in addresses where positions[address] == nil {
      positions[address] = self.addresses.count
      self.addresses.append(address)
    }
  }

  /// The number of a target.
  func number(of address: String) -> Int? { positions[address].map { first + $0 } }
}
