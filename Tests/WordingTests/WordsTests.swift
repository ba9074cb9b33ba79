import Testing

@testable import Wording

@Suite struct WordsTests {
  @Test(arguments: ["women", "men", "girls", "boys"])
  func onePersonIsSingular(group: String) {
    for words in [Words.english, .french] {
      let noun = words.people[group]
      #expect(noun != nil)
      #expect(noun?.form(for: 1) != noun?.form(for: 2))
    }
    #expect(Words.english.people[group]?.form(for: 0) == Words.english.people[group]?.plural)
    #expect(Words.french.people[group]?.form(for: 0) == Words.french.people[group]?.singular)
  }

  @Test func spellingsOfOneValueAreOne() {
    #expect(GroupKey("Média") == GroupKey("ME\u{301}DIA"))
    #expect(GroupKey(" Republic\u{A0} of  Korea ") == GroupKey("Republic of Korea"))
    #expect(GroupKey("Ja\u{200B}pan") == GroupKey("Japan"))
    #expect(GroupKey("Media") != GroupKey("Médias"))
    #expect(GroupKey("Media") != GroupKey("Média"))
  }
}
