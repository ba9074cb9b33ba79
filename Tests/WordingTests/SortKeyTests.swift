import Testing
import Wording

@Suite struct SortKeyTests {
  @Test(arguments: [
    ["Ångström", "Art", "École", "Eton", "“Quoted” start", "The end", "über uns", "Zebra"],
    ["A\u{30A}ngstro\u{308}m", "Art", "E\u{301}cole", "Eton", "Œuvre", "Øresund", "Ovid"],
    ["1 step", "2 steps", "10 steps", "100 steps", "A step"],
    ["Goal 4", "Goal 004b", "Goal 10", "Goal 13.2", "Goals"],
    ["Łódź", "lost", "¡Olé!", "« Quoi »", "(Rest)", "…so on", "’t Hooft", "[Union]"],
    ["co-op", "coop"], ["de Gaulle", "Degas"], ["２つ", "10"], ["٢ ب", "١٠ ا"],
    ["Zebra", "Ωmega", "Борис", "Ёлка", "Жук", "Иван", "Яна", "서울", "한국"],
    ["ива", "ияя", "йод", "кот"], ["あさ", "がく", "かわ"], ["Zebra", "北京大学"],
  ])
  func textsAreInTheOrderOfReaders(texts: [String]) {
    for (a, b) in zip(texts, texts.dropFirst()) { #expect(SortKey(a) < SortKey(b), "\(a), \(b)") }
    #expect(texts.reversed().sorted { SortKey($0) < SortKey($1) } == texts)
  }

  @Test(arguments: [
    ("École", "E\u{301}cole"), ("école", "ECOLE"), ("“Art”", "Art"), ("O’Brien", "O'Brien"),
    ("Straße", "STRASSE"), ("Ａｒｔ", "art"), ("Media\u{A0} centre", "media centre"),
    ("Œuvre", "oeuvre"), ("007", "7"), ("so\u{AD}ft", "soft"), ("ⓔ", "ⓔ"),
  ])
  func whatReadersLookPastDoesNotCount(a: String, b: String) {
    #expect(SortKey(a) == SortKey(b))
  }

  @Test func whatIsNothingButSignsIsTold() {
    #expect(SortKey("+") != SortKey("–"))
    #expect(SortKey.none < SortKey("+"))
    #expect(SortKey(9) < SortKey(10))
    #expect(SortKey(9) < SortKey("a"))
  }
}
