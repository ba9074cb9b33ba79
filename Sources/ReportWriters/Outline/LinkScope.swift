/// A part of a document at whose end the addresses that it links to are listed.
struct LinkScope: Sendable {
  /// The addresses in the order of their numbers.
  private(set) var addresses: [(number: Int, address: String)] = []
  private var numbers: [String: Int] = [:]

  /// Gives an address the next number, unless it has one.
  mutating func add(_ address: String, count: inout Int) {
    guard numbers[address] == nil else { return }
    count += 1
    numbers[address] = count
    addresses.append((count, address))
  }

  /// The number of an address.
  func number(of address: String) -> Int? { numbers[address] }
}
