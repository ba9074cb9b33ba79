import Records
import Testing

/// Ids can use any script, but no invisible characters.
@Suite struct RecordIDTests {
  @Test(arguments: [
    "forum", "forum-2.b_c", "2024", "\u{939}\u{93F}\u{928}\u{94D}\u{926}\u{940}",
    "\u{E01}\u{E48}\u{E32}",
    "i\u{307}", "\u{663}", "caf\u{E9}",
  ])
  func lettersOfAnyScriptAreValid(id: String) {
    #expect(RecordID.isValid(id))
    #expect(RecordID.nearest(to: id) == id)
  }

  @Test(arguments: [
    "", "-a", ".a", "_a", "a b", "a/b", "\u{301}a", "a\u{3164}", "a\u{200B}b", "a\u{FE0F}",
    "\u{1F600}",
  ])
  func othersAreNot(id: String) { #expect(!RecordID.isValid(id)) }

  @Test func theNearestOmitsInvalidCharacters() {
    #expect(RecordID.nearest(to: "a\u{3164}b") == "ab")
    #expect(RecordID.nearest(to: "-\u{301}a") == "a")
    #expect(RecordID.nearest(to: "e\u{301}") == "\u{E9}")
    #expect(RecordID.nearest(to: "\u{1F600}") == nil)
  }
}
