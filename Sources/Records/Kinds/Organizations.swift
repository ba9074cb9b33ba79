import Wording

/// Organizations, each known by its name and by the aliases declared for it.
package struct Organizations: Sendable {
  /// The numbers of the organizations with a name, by country; ministries of several countries share
  /// their names.
  private var numbers: [GroupKey: [GroupKey: Int]] = [:]
  /// The number that each was joined with; itself if with none.
  private var joined: [Int] = []

  /// The organizations of lists of partners; rows that share a name or an alias are one organization,
  /// unless they name different countries.
  package init(_ partners: [Partner]) {
    for partner in partners {
      let country = GroupKey(partner.country)
      let number = number(of: GroupKey(partner.name), in: country)
      for alias in partner.aliases { join(number, self.number(of: GroupKey(alias), in: country)) }
    }
    let nowhere = GroupKey("")
    for countries in numbers.values where countries.count == 2 {
      // A row without a country leaves that to the other.
      if countries[nowhere] != nil {
        let both = Array(countries.values)
        join(both[0], both[1])
      }
    }
    // A number is never joined with a greater one, which makes one pass lead each to its root.
    for number in joined.indices { joined[number] = joined[joined[number]] }
  }

  /// Whether the list has an organization under a name or an alias.
  package func contains(_ name: String) -> Bool { numbers[GroupKey(name)] != nil }

  /// How many organizations are listed or named besides, each counted once.
  package func count(with names: [String]) -> Int {
    var others: Set<GroupKey> = []
    for name in names {
      let key = GroupKey(name)
      if numbers[key] == nil { others.insert(key) }
    }
    return Set(joined).count + others.count
  }

  private mutating func number(of name: GroupKey, in country: GroupKey) -> Int {
    if let number = numbers[name]?[country] { return number }
    let number = joined.count
    numbers[name, default: [:]][country] = number
    joined.append(number)
    return number
  }

  private mutating func root(of number: Int) -> Int {
    var number = number
    while joined[number] != number {
      joined[number] = joined[joined[number]]
      number = joined[number]
    }
    return number
  }

  private mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (root(of: a), root(of: b))
    joined[max(a, b)] = min(a, b)
  }
}
