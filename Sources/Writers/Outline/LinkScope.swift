/// A part of a document at whose end the addresses that it links to are listed.
struct LinkScope: Sendable {
  /// The number of the first address.
  var first = 1
  /// The addresses in the order of their numbers.
  private(set) var addresses: [String] = []
  private var positions: [String: Int] = [:]

  /// Gives addresses their numbers in the order in which they come first.
  init(_ addresses: some Sequence<String>) {
    for address in addresses where positions[address] == nil {
      positions[address] = self.addresses.count
      self.addresses.append(address)
    }
  }

  /// The number of an address.
  func number(of address: String) -> Int? { positions[address].map { first + $0 } }
}
