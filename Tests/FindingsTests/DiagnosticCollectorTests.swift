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
}
