extension String {
  /// Whether the text tells where something was and ends with the very name of a country; see
  /// ``PlaceEnds``.
  func endsWithPlace(_ country: String) -> Bool {
    if let answer = ASCIIPlace.ends(self, with: country) { return answer }
    return PlaceEnds(self).contains(country)
  }

  /// The countries that the text, which tells where something was, does not end with.
  func countriesUntold(of countries: [String]) -> [String] {
    // Looking for one name takes the length of the text, so that many are looked up in it.
    guard utf8.count * countries.count > Self.harmlessSize else {
      return countries.filter { !endsWithPlace($0) }
    }
    let ends = PlaceEnds(self)
    return countries.filter { !ends.contains($0) }
  }

  /// The length of a text times the number of names that are sought in it one by one.
  private static let harmlessSize = 2048
}
