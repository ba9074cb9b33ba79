import Findings
import Testing

@Suite struct DiagnosticCollectorTests {
  private let code = DiagnosticCode("some-code", .warning, cause: "", example: "", cure: "")

  @Test func findingsAreOrderedByPlaceAndKeptOnce() {
    let collector = DiagnosticCollector()
    let second = Diagnostic(code, "b", at: Place(path: "a", line: 2))
    let first = Diagnostic(code, "a", at: Place(path: "a", line: 1, column: 9))
    collector.report(contentsOf: [second, first, second])
    collector.report(Diagnostic(code, "no place"))
    #expect(collector.ordered.map(\.message) == ["no place", "a", "b"])
    #expect(!collector.hasErrors)
  }

  @Test func findingsThatStartTogetherAreOrderedByWeight() {
    let grave = DiagnosticCode("z", .error, cause: "", example: "", cure: "")
    let wide = Diagnostic(
      grave, "wide", at: Place(path: "a", line: 1, column: 1, end: .init(line: 4, column: 1)))
    let narrow = Diagnostic(
      code, "narrow", at: Place(path: "a", line: 1, column: 1, end: .init(line: 1, column: 2)))
    #expect(Diagnostic.ordered([narrow, wide]).map(\.message) == ["wide", "narrow"])
  }

  @Test func findingsWithoutAPlaceAreBounded() {
    let collector = DiagnosticCollector()
    for number in 1...5000 { collector.report(Diagnostic(code, "\(number)")) }
    #expect(collector.ordered.count == DiagnosticCollector.limit + 1)
    #expect(collector.ordered.contains { $0.message == "and 4800 more of this kind" })
  }

  @Test func findingsInVeryManyFilesAreBounded() {
    let collector = DiagnosticCollector()
    for number in 1...50_000 {
      collector.report(Diagnostic(code, "no", at: Place(path: "\(number)", line: 1)))
    }
    let found = collector.ordered
    #expect(found.count == 1000 + DiagnosticCollector.limit + 1)
    #expect(found.contains { $0.message == "and 48800 more of this kind" && $0.place == nil })
  }
}
