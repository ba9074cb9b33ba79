import Records
import Testing
@testable import Assembling

/// Sums never claim more precision than their parts have.
@Suite struct FiguresTests {
  private func sum(_ counts: PeopleCount?...) -> String? {
    Figures.sum(counts)?.text(.english)
  }

  @Test func sumsOfExactCountsAreExact() {
    #expect(sum(PeopleCount(40), PeopleCount(2)) == "42")
    #expect(sum(PeopleCount(40)) == "40")
  }

  @Test func unstatedCountsHaveNoSum() {
    #expect(sum() == nil)
    #expect(sum(nil, nil) == nil)
  }

  @Test func anUnstatedCountMakesTheSumALowerBound() {
    #expect(sum(PeopleCount(40), nil) == "at least 40")
    #expect(sum(nil, PeopleCount(40), PeopleCount(2, qualifier: .about)) == "at least 42")
  }

  @Test(arguments: [PeopleCount.Qualifier.over, .atLeast])
  func aLowerBoundMakesTheSumALowerBound(qualifier: PeopleCount.Qualifier) {
    #expect(sum(PeopleCount(40, qualifier: qualifier), PeopleCount(2)) == "at least 42")
    let other = PeopleCount(2, qualifier: .nearly)
    #expect(sum(PeopleCount(40, qualifier: qualifier), other) == "at least 42")
  }

  @Test(arguments: [PeopleCount.Qualifier.nearly, .about, .upTo])
  func otherUncertaintyMakesTheSumUncertain(qualifier: PeopleCount.Qualifier) {
    #expect(sum(PeopleCount(40, qualifier: qualifier), PeopleCount(2)) == "about 42")
  }
}
