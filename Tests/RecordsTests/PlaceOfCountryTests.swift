import Testing

@testable import Records

@Suite struct PlaceOfCountryTests {
  @Test(arguments: [
    ("Beijing, China", "China"), ("Mongolia", "Mongolia"), ("北京，中国", "中国"),
    ("Tokyo (Japan)", "Japan"), ("Abidjan, CO\u{302}TE D’IVOIRE", "Côte d’Ivoire"),
    ("Seoul,Republic of\u{A0}Korea", "Republic of Korea"),
    ("Séoul – République de Corée.", "République de Corée"),
    ("Seoul, Republic of Korea; Tokyo, Japan", "Republic of Korea"), ("بكين، الصين", "الصين"),
  ])
  func aPlaceThatEndsInACountryNamesIt(place: String, country: String) {
    #expect(place.endsWithPlace(country))
  }

  @Test(arguments: [
    ("Hohhot, Inner Mongolia", "Mongolia"), ("Japanese Cultural Centre, Seoul", "Japan"),
    ("Abuja, Nigeria", "Niger"), ("Japan Foundation Hall", "Japan"), ("Japan, Hall 4", "Japan"),
    ("Port Moresby, Papua New Guinea", "Guinea"), ("Juba, South Sudan", "Sudan"),
    ("Seoul, Republic of Korea", "Korea"), ("内蒙古", "蒙古"),
    ("Roseau, Dominica", "Dominican Republic"),
    ("", "Japan"),
  ])
  func otherPlacesDoNot(place: String, country: String) {
    #expect(!place.endsWithPlace(country))
  }

  @Test func manyCountriesAreLookedUpAsFewAre() {
    let names = (0..<500).map { "Country \($0)" } + ["Japan", "Korea", "Mongolia"]
    for place in [
      "Tokyo, Japan", "Hohhot, Inner Mongolia", "Tokyo, Japan; Seoul (Korea)", "北京 Japan",
    ] {
      #expect(
        place.countriesUntold(of: names) == names.filter { !place.endsWithPlace($0) }, "\(place)")
    }
    #expect("Tokyo, Japan".countriesUntold(of: names).count == names.count - 1)
  }
}
