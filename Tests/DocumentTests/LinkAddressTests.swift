import Document
import Testing

@Suite struct LinkAddressTests {
  /// The code that follows links to records expects one spelling.
  @Test(arguments: ["record:a-b", "RECORD:a-b", "Record:a-b", "re\tcord:a-b", " record:a-b "])
  func linksToRecordsHaveOneSpelling(_ written: String) {
    #expect(LinkAddress(written) == .complete("record:a-b"))
  }
}
