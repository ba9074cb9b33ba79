import Foundation
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
    ("Žižek", "zizek"), ("Йод", "\u{418}\u{306}од"),
    ("한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"),
  ])
  func insignificantCharactersDoNotCount(a: String, b: String) {
    #expect(SortKey(a) == SortKey(b))
  }

  @Test(arguments: [0xC0...0x17F, 0x400...0x4FF, 0x3041...0x30FE, 0xAC00...0xAC5F, 0xD780...0xD7A3])
  func decomposedLettersHaveTheSameKey(block: ClosedRange<UInt32>) {
    let letters = block.compactMap(Unicode.Scalar.init).map { String($0) }
    let apart = letters.map(\.decomposedStringWithCanonicalMapping)
    #expect(zip(letters, apart).contains { $0.unicodeScalars.count != $1.unicodeScalars.count })
    for (letter, apart) in zip(letters, apart) {
      #expect(SortKey("x\(letter)") == SortKey("x\(apart)"), "\(letter)")
    }
  }

  @Test func textsOfSignsAreDistinct() {
    #expect(SortKey("+") != SortKey("–"))
    #expect(SortKey.none < SortKey("+"))
    #expect(SortKey(9) < SortKey(10))
    #expect(SortKey(9) < SortKey("a"))
  }
}
