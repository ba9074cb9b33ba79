import Records

/// The words that assign a name to a country: names of countries, their adjectives, and their
/// capitals.
enum Nations {
  /// The countries that words name.
  struct Mention {
    /// The possible countries; Korea may mean two.
    var countries: Set<String>
    /// Whether the words are the name of a country.
    var isName: Bool
    /// The tokens.
    var range: Range<Int>
  }

  private struct Entry {
    var countries: Set<String> = []
    var isName = false
  }

  /// The meaning of words, by the words in lower case.
  private static let byWords: [[String]: Entry] = {
    var known: [[String]: Entry] = [:]
    func add(_ words: String, _ country: String, isName: Bool = false) {
      let key = words.lowercased().replacing("’", with: "'")
        .split { $0 == " " || $0 == "-" || $0 == "." || $0 == "(" || $0 == ")" || $0 == "," }
        .map(String.init)
      known[key, default: Entry()].countries.insert(country)
      if isName { known[key]?.isName = true }
    }
    for (name, country) in CountryNames.english { add(name, country, isName: true) }
    for line in others.split(separator: "\n") {
      let parts = line.split(separator: "|").map(String.init)
      for words in parts[1].split(separator: ",") { add(String(words), parts[0]) }
      for words in parts.dropFirst(2) { add(words, parts[0], isName: true) }
    }
    for name in ambiguous { known[[name]] = nil }
    return known
  }()

  /// Names of countries that are also names of persons, places and things.
  private static let ambiguous = [
    "georgia", "jordan", "chad", "turkey", "guinea", "niger", "dominica", "jersey", "guernsey",
    "antarctica", "reunion", "macao", "gibraltar", "palestine",
  ]

  private static let longest = 7
  /// Abbreviations in capitals; in lower case, they are ordinary words.
  private static let abbreviations: WordSet = ["us", "uk", "usa", "rok", "prc", "dprk", "uae"]

  /// The countries that a name mentions.
  static func named(in tokens: ArraySlice<Token>) -> [Mention] {
    var found: [Mention] = []
    var index = tokens.startIndex
    while index < tokens.endIndex {
      guard tokens[index].kind == .word, tokens[index].isCapitalized else {
        index += 1
        continue
      }
      var words: [String] = []
      var best: Mention?
      for end in index..<min(index + longest, tokens.endIndex) {
        guard tokens[end].kind == .word else {
          if tokens[end].text == "-" { continue }
          break
        }
        words.append(tokens[end].lower)
        if words.count == 1, abbreviations.contains(words[0]),
          tokens[end].text != words[0].uppercased()
        {
          break
        }
        if let entry = byWords[words] ?? byWords[Self.withoutGenitive(words)] {
          best = Mention(
            countries: entry.countries, isName: entry.isName, range: index..<(end + 1))
        }
      }
      if let best { found.append(best) }
      index = best?.range.upperBound ?? index + 1
    }
    return found
  }

  private static func withoutGenitive(_ words: [String]) -> [String] {
    guard let last = words.last, last.hasSuffix("'s") else { return words }
    return words.dropLast() + [String(last.dropLast(2))]
  }

  /// The countries named by a whole text, such as a table cell; nil if the text is not a country's
  /// name.
  static func country(_ tokens: ArraySlice<Token>) -> Set<String>? {
    let start = tokens.first?.lower == "the" ? tokens.startIndex + 1 : tokens.startIndex
    let named = named(in: tokens)
    guard named.count == 1, named[0].isName, named[0].range == start..<tokens.endIndex else {
      return nil
    }
    return named[0].countries
  }

  // The name in ISO 3166, then the country's adjectives and its capital, then other names.
  private static let others = """
    Afghanistan|Afghan,Kabul
    Argentina|Argentine,Argentinian,Buenos Aires
    Armenia|Armenian,Yerevan
    Australia|Australian,Canberra,Sydney
    Austria|Austrian,Vienna
    Azerbaijan|Azerbaijani,Baku
    Bangladesh|Bangladeshi,Dhaka
    Belgium|Belgian,Brussels
    Bhutan|Bhutanese,Thimphu
    Brazil|Brazilian,Brasilia
    Cambodia|Cambodian,Phnom Penh
    Cameroon|Cameroonian,Yaoundé
    Canada|Canadian,Ottawa
    Chile|Chilean
    China|Chinese,Beijing,Shanghai,Nanjing,Suzhou,Shenzhen,Tsinghua,Guangdong,Hainan,Zhejiang,Gansu,Peking,Wuhan,Hangzhou,Guangzhou,Chengdu,Sichuan,Yunnan,Guizhou,Fujian|PRC|People’s Republic of China
    Colombia|Colombian,Bogotá
    Croatia|Croatian,Zagreb
    Cuba|Cuban,Havana
    Czechia|Czech,Prague
    Denmark|Danish,Copenhagen
    Ecuador|Ecuadorian,Quito
    Egypt|Egyptian,Cairo
    Estonia|Estonian,Tallinn
    Ethiopia|Ethiopian,Addis Ababa
    Fiji|Fijian,Suva
    Finland|Finnish,Helsinki
    France|French,Paris
    Germany|German,Berlin
    Ghana|Ghanaian,Accra
    Greece|Greek,Athens
    Hungary|Hungarian,Budapest
    Iceland|Icelandic,Reykjavik
    India|Indian,New Delhi
    Indonesia|Indonesian,Jakarta
    Iraq|Iraqi,Baghdad
    Ireland|Irish,Dublin
    Israel|Israeli
    Italy|Italian,Rome
    Japan|Japanese,Tokyo,Kyoto,Osaka
    Kazakhstan|Kazakh,Astana
    Kenya|Kenyan,Nairobi
    Kyrgyzstan|Kyrgyz,Bishkek
    Lebanon|Lebanese,Beirut
    Malaysia|Malaysian,Kuala Lumpur
    Mali|Malian,Bamako
    Mexico|Mexican
    Mongolia|Mongolian,Ulaanbaatar
    Morocco|Moroccan,Rabat
    Myanmar|Burmese,Yangon
    Nepal|Nepalese,Nepali,Kathmandu
    New Zealand|Wellington
    Nigeria|Nigerian,Abuja
    Norway|Norwegian,Oslo
    Pakistan|Pakistani,Islamabad
    Peru|Peruvian,Lima
    Philippines|Philippine,Filipino,Manila
    Poland|Polish,Warsaw
    Portugal|Portuguese,Lisbon
    Republic of Korea|Korean,South Korean,Seoul,Busan|ROK|South Korea|Korea
    Democratic People’s Republic of Korea|Korean,North Korean,Pyongyang|DPRK|North Korea|Korea
    Romania|Romanian,Bucharest
    Russian Federation|Russian,Moscow|Russia
    Rwanda|Rwandan,Kigali
    Saudi Arabia|Saudi,Riyadh
    Senegal|Senegalese,Dakar
    Serbia|Serbian,Belgrade
    Singapore|Singaporean
    Slovakia|Slovak,Bratislava
    Slovenia|Slovenian,Ljubljana
    South Africa|South African,Pretoria
    Spain|Spanish,Madrid
    Sri Lanka|Sri Lankan,Colombo
    Sweden|Swedish,Stockholm
    Switzerland|Swiss,Bern
    Tajikistan|Tajik,Dushanbe
    Thailand|Thai,Bangkok
    Tunisia|Tunisian,Tunis
    Türkiye|Turkish,Ankara
    Uganda|Ugandan,Kampala
    Ukraine|Ukrainian,Kyiv
    United Kingdom of Great Britain and Northern Ireland|British,London,English|UK|United Kingdom|England|Scotland|Wales
    United Republic of Tanzania|Tanzanian,Dodoma|Tanzania
    United States of America|American|USA|United States|US
    Uruguay|Uruguayan,Montevideo
    Uzbekistan|Uzbek,Tashkent
    Viet Nam|Vietnamese,Hanoi|Vietnam
    Zambia|Zambian,Lusaka
    Zimbabwe|Zimbabwean,Harare
    """
}
