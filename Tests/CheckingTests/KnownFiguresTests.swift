import Findings
import Testing

@testable import Checking

@Suite struct KnownFiguresTests {
  private let ids = [
    "culture.heritage-beneficiaries", "education.teachers", "culture.online", "culture.activities",
    "education.online", "education.activities", "all.activities",
  ]

  @Test(arguments: [
    ("culture.heritage", nil), ("culture.activites", "culture.activities"),
    ("education.techers", "education.teachers"),
    ("culture.heritage-beneficaries", "culture.heritage-beneficiaries"),
    ("cultur.online", "culture.online"), ("teachers", nil), ("culture.", nil), ("", nil),
  ])
  func whatIsMeantIsLookedForInTheUnit(id: String, meant: String?) {
    var known = KnownFigures(ids)
    #expect(known.nearest(to: id) == meant)
  }

  @Test func theWholeIDIsWritten() {
    var known = KnownFigures(ids)
    let code = DiagnosticCode("some-code", .error, cause: "", example: "", cure: "")
    let place = Place(path: "a.md", line: 1, column: 3, end: .init(line: 1, column: 20))
    let found = known.finding(code, "none", id: "culture.activites", at: place)
    #expect(found.message == "none; did you mean ‘culture.activities’?")
    #expect(found.replacement == Replacement("culture.activities", at: place))
  }
}
