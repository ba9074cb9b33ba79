extension String {
  /// Whether the text tells where something was and ends with the very name of a country; see
  /// ``PlaceEnds``.
  func endsWithPlace(_ country: String) -> Bool { PlaceEnds(self).contains(country) }

  /// The countries that the text, which tells where something was, does not end with.
  func countriesUntold(of countries: [String]) -> [String] {
    if countries.isEmpty { return [] }
    let ends = PlaceEnds(self)
    return countries.filter { !ends.contains($0) }
  }
}
