import Document
import Testing

@Suite struct LinkAddressTests {
  /// What follows links to records knows one spelling.
  @Test(arguments: ["record:a-b", "RECORD:a-b", "Record:a-b", "re\tcord:a-b", " record:a-b "])
  func linksToRecordsHaveOneSpelling(_ written: String) {
    #expect(LinkAddress(written) == .complete("record:a-b"))
  }
}
