import Findings
import Testing

@Suite struct SuggestionTests {
  private let words = ["title", "theme", "formats", "sections", "on-failure"]

  @Test(arguments: [
    ("titel", "title"), ("format", "formats"), ("secitons", "sections"), ("Title", "title"),
    ("on_failure", "on-failure"),
  ])
  func nearWordsAreFound(word: String, nearest: String) {
    #expect(Suggestion.nearest(to: word, among: words) == nearest)
  }

  @Test func farWordsAreNotGuessed() {
    #expect(Suggestion.nearest(to: "photographer", among: words) == nil)
  }
}
