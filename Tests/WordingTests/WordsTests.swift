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
}
