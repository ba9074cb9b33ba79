import Findings
import Testing

@Suite struct UnknownWordTests {
  private let code = DiagnosticCode("some-code", .warning, cause: "", example: "", cure: "")
  private let place = Place(path: "a.yaml", line: 2, column: 3, end: .init(line: 2, column: 8))

  private func finding(
    _ word: String, among words: [String], at place: Place?, wordAt: Place? = nil,
    help: UnknownWord.Help = .nearest(orAll: "choose one of")
  ) -> Diagnostic {
    var known = KnownWords(words)
    return UnknownWord(
      code, "no ‘\(word)’", word: word, at: place, wordAt: wordAt, help: help
    ).finding(among: &known)
  }

  @Test func theIntendedWordIsNamedAndWritten() {
    let found = finding("titel", among: ["theme", "title"], at: place)
    #expect(found.message == "no ‘titel’; did you mean ‘title’?")
    #expect(found.fix == "write ‘title’")
    #expect(found.replacement == Replacement("title", at: place))
    #expect(found.replacement?.text == "title")
  }

  @Test func allWordsAreNamedWhenNoneIsNear() {
    let found = finding("zzzzz", among: ["theme", "title"], at: place)
    #expect(found.message == "no ‘zzzzz’")
    #expect(found.fix == "choose one of theme, title")
    #expect(found.replacement == nil)
    #expect(finding("zzzzz", among: [], at: place).fix == nil)
  }

  @Test func manyWordsAreCountedRatherThanNamed() {
    let words = (0..<5000).map { "word-\($0)" }
    let fix = finding("zzzzzzzzzzzzzzz", among: words, at: place).fix
    #expect(fix?.hasSuffix(", word-99 and 4900 more") == true, "\(fix ?? "")")
  }

  @Test func messagesOfAnyLengthAreShown() {
    let long = String(repeating: "é", count: 5000)
    let found = Diagnostic(code, "‘\(long)’ is wrong", notes: [.init(long)], fix: "write \(long)")
    for text in [found.message, found.fix ?? long, found.notes[0].message] {
      #expect(text.utf8.count < 2000 && text.contains("éé … éé"))
    }
    #expect(found.message.hasPrefix("‘é") && found.message.hasSuffix("é’ is wrong"))
    let short = String(repeating: "a", count: 2000)
    #expect(Diagnostic(code, short).message == short)
  }

  @Test func helpMayBeAllWordsOrNothing() {
    #expect(finding("titel", among: ["title"], at: place, help: .all("take")).fix == "take title")
    #expect(finding("titel", among: ["title"], at: place, help: .nothing).fix == nil)
  }

  @Test func nothingIsReplacedWithoutAnEnd() {
    #expect(finding("titel", among: ["title"], at: place.start).replacement == nil)
    #expect(finding("titel", among: ["title"], at: nil).replacement == nil)
    let found = finding("titel", among: ["title"], at: place.start, wordAt: place)
    #expect(found.replacement?.place == place)
    #expect(found.place == place.start)
  }

  @Test(arguments: ["12 34", "a: b", "null", "#abc", "tit\"e"])
  func wordsThatNeedQuotesAreNotWritten(word: String) {
    let found = finding(word + "x", among: [word], at: place)
    #expect(found.fix == "write ‘\(word)’")
    #expect(found.replacement == nil)
  }
}
