/// The names of countries that content may use: those of ISO 3166, in English or French, and those that a
/// workspace declares.
public struct CountryNames: Sendable {
  /// The names of ISO 3166 alone.
  public static let iso = CountryNames(declared: [])

  /// The displayed names of countries, by all names that people may write for them.
  private let shown: [String: String]

  /// Makes the names of ISO 3166, and further ones.
  ///
  /// - Parameter declared: names of a workspace, each with the name of ISO 3166 for the same
  ///   country; nil for a name that may replace a country although it is not one.
  public init(declared: [(name: String, country: String?)]) {
    var shown: [String: String] = [:]
    for entry in CountryList.entries {
      for name in [entry.name, entry.french].compactMap(\.self) { shown[name] = name }
    }
    var renamed: Set<String> = []
    for (name, country) in declared {
      // A workspace that names a country in its own way shows it so everywhere.
      let preferred = country.map { renamed.insert($0).inserted ? name : shown[$0] ?? name } ?? name
      if let country { shown[country] = preferred }
      shown[name] = preferred
    }
    for (name, preferred) in shown where name.utf8.contains(0xE2) {
      let typed = name.replacing("’", with: "'")
      if shown[typed] == nil { shown[typed] = preferred }
    }
    self.shown = shown
  }

  /// The displayed name of a country that content names; nil if the name is not known.
  public func shownName(of name: String) -> String? { shown[name] }

  /// Whether the list can contain a name: it has none in scripts other than Latin.
  static func isListed(_ name: String) -> Bool {
    guard let letter = name.unicodeScalars.first(where: \.properties.isAlphabetic) else {
      return !name.isEmpty
    }
    return letter.value < 0x250
  }

  /// All names that people have for countries, each with the English one from ISO 3166.
  package static let english: [(name: String, country: String)] = CountryList.entries.flatMap {
    entry in
    ([entry.name] + [entry.french].compactMap(\.self) + entry.others).map { ($0, entry.name) }
  }

  /// The names of ISO 3166, and others that people have for countries, each with the name from ISO
  /// 3166.
  package static let meant: [(name: String, country: String)] =
    CountryList.entries.flatMap { entry in
      ([entry.name, entry.french].compactMap(\.self)).map { ($0, $0) }
    } + CountryList.entries.flatMap { entry in entry.others.map { ($0, entry.name) } }
}
