import Findings
import Testing

/// Messages make invisible characters visible, except those that scripts need.
@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("re\u{FE0F}port", "re\\u{FE0F}port"), ("a\u{2800}", "a\\u{2800}"), ("\u{2800}", "\\u{2800}"),
    ("a\u{200B}b", "a\\u{200B}b"), ("\u{3164}", "\\u{3164}"),
    ("\u{2764}\u{FE0F}\u{FE0F}", "\u{2764}\u{FE0F}\\u{FE0F}"),
  ])
  func invisibleCharactersAreShown(text: String, shown: String) {
    #expect(text.visible.unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test(arguments: [
    "\u{2764}\u{FE0F}", "1\u{FE0F}\u{20E3}", "\u{A9}\u{FE0F}", "\u{2801}\u{2800}\u{2802}",
    "\u{8FBB}\u{FE00}",
    "\u{645}\u{6CC}\u{200C}\u{62E}", "e\u{301}",
  ])
  func charactersThatScriptsNeedStay(text: String) {
    #expect(text.visible.unicodeScalars.elementsEqual(text.unicodeScalars))
  }
}
