import Findings
import Records

/// Finds countries by other names than ISO 3166 has for them, unless the workspace declares these.
struct UnknownCountry: Check {
  let code = DiagnosticCode(
    "unknown-country", .warning,
    cause: "A country has a name that is neither in ISO 3166 nor declared in the workspace.",
    example: "countries: [Mongolai]",
    cure: """
      Write the name as in ISO 3166, in English or French, or declare another one in \
      Configs/countries.yaml: ‘Russia: Russian Federation’, or ‘Global:’ for something that is not \
      a country.
      """)

  private static let declaration: [String: String?] = [
    "Configs/countries.yaml": "Russia: Russian Federation\nGlobal:\n"
  ]

  let triggering: [CheckExample] = [
    .activity("title: Forum\ndates: 2024\ncountries: [China, ‸Mongolai]"),
    .activity("title: Forum\ndates: 2024\ncountries: [‸Korea]"),
    .content("partners.csv", "category,name,country\nUN,WHO,‸Russia\n"),
    .content(
      "designations.yaml", "- title: Sites\n  items:\n    - {country: ‸japan, name: A lake}\n"),
  ]
  let nonTriggering: [CheckExample] = [
    .activity("title: Forum\ndates: 2024\ncountries: [Republic of Korea, Mongolie, 蒙古国]"),
    .activity("title: Forum\ndates: 2024\ncountries: [Democratic People's Republic of Korea]"),
    .activity("title: Forum\ndates: 2024\ncountries: [Russia]", with: declaration),
    .content(
      "partners.csv", "category,name,country\nUN,WHO,Global\nUN,FAO,\n", with: declaration),
  ]

  func findings(in content: SectorContent) -> [Diagnostic] {
    guard !content.unknownCountries.isEmpty else { return [] }
    var known = KnownWords(CountryNames.meant.map(\.name))
    let countries = Dictionary(CountryNames.meant.map { ($0.name, $0.country) }) { first, _ in first
    }
    return content.unknownCountries.map { name in
      let meant = Self.meant(by: name.value, countries, &known)
      var message = "‘\(name.value)’ is not the name of a country in ISO 3166"
      if let country = meant.first {
        message += Suggestion.question(about: country).dropLast(2)
        message += meant.dropFirst().map { "’ or ‘\($0)" }.joined() + "’?"
      }
      return finding(
        message, at: name.place,
        fix: (meant.isEmpty
          ? "" : "write \(meant.count == 1 ? "‘\(meant[0])’" : "the intended one"), or ")
          + "declare the name in Configs/countries.yaml",
        replacement: meant.count == 1 ? Replacement(meant[0], at: name.place) : nil)
    }
  }

  /// The countries that a name could mean: the one commonly known by it, those whose names contain
  /// it, or the one with a similar spelling.
  private static func meant(
    by name: String, _ countries: [String: String], _ known: inout KnownWords
  ) -> [String] {
    if let country = countries[name] { return [country] }
    let words = " \(name.lowercased()) "
    let longer = CountryNames.meant.filter {
      $0.name == $0.country && " \($0.name.lowercased()) ".contains(words)
    }.map(\.country)
    if (1...3).contains(longer.count) { return longer }
    return known.nearest(to: name).map { [countries[$0] ?? $0] } ?? []
  }
}
