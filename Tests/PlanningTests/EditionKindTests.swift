import Planning
import Testing

/// Kinds of editions as values.
@Suite struct EditionKindTests {
  @Test func kindsAreFoundByName() {
    for kind in EditionKind.allCases {
      #expect(EditionKind(rawValue: kind.rawValue)?.rawValue == kind.rawValue)
    }
    #expect(EditionKind(rawValue: "book") == nil)
    #expect(Set(EditionKind.allCases.map(\.rawValue)).count == EditionKind.allCases.count)
  }

  @Test(arguments: [
    ("annual-report", true, "full", false, false), ("newsletter", true, "full", false, false),
    ("articles", false, "announcement", true, true), ("brochure", false, "full", false, false),
  ])
  func policies(
    name: String, needsPeriod: Bool, form: String, isPaged: Bool, hasFeed: Bool
  ) throws {
    let kind = try #require(EditionKind(rawValue: name))
    #expect(kind.needsPeriod == needsPeriod)
    #expect(kind.defaultForm.rawValue == form)
    #expect(kind.isPaged == isPaged)
    #expect(kind.hasFeed == hasFeed)
    #expect((kind.dating == .article) == (name == "articles"))
  }
}
