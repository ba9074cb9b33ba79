import Testing
import Wording

struct TrimmedTests {
  @Test(arguments: [
    ("", ""), (" \t\n", ""), ("a", "a"), ("  two words\u{3000}", "two words"), ("x ", "x"),
    (" x", "x"),
  ])
  func whiteSpaceAtTheEndsIsRemoved(text: String, trimmed: String) {
    #expect(text.trimmed == trimmed)
    #expect(text[...].trimmed == trimmed)
  }
}
