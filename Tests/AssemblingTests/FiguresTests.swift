import Records
import Testing

@testable import Assembling

/// Totals are no more exact than the records they add up.
@Suite struct FiguresTests {
  private func total(_ counts: PeopleCount?...) -> String? {
    PeopleTotal(counts).map { "\($0.count.text(.english)), \($0.stated) of \($0.records)" }
  }

  @Test func sumsOfExactCountsAreExact() {
    #expect(total(PeopleCount(40), PeopleCount(2)) == "42, 2 of 2")
    #expect(total(PeopleCount(40)) == "40, 1 of 1")
  }

  @Test func unstatedCountsHaveNoSum() {
    #expect(total() == nil)
    #expect(total(nil, nil) == nil)
  }

  @Test func unstatedCountsShowInTheBasis() {
    #expect(total(PeopleCount(40), nil) == "40, 1 of 2")
    #expect(total(nil, PeopleCount(40), PeopleCount(2, qualifier: .about)) == "about 42, 2 of 3")
  }

  @Test(arguments: PeopleCount.Qualifier.allCases)
  func exactCountsLeaveTheQualifierOfTheOthers(qualifier: PeopleCount.Qualifier) {
    let count = PeopleCount(40, qualifier: qualifier)
    #expect(total(count, PeopleCount(2)) == "\(qualifier.rawValue) 42, 2 of 2")
    #expect(total(count, count) == "\(qualifier.rawValue) 80, 2 of 2")
  }

  @Test(arguments: [
    (PeopleCount.Qualifier.over, PeopleCount.Qualifier.atLeast, "at least"),
    (.nearly, .upTo, "up to"), (.nearly, .over, "about"), (.atLeast, .upTo, "about"),
    (.about, .atLeast, "about"), (.about, .nearly, "about"),
  ])
  func aBoundHoldsOnlyIfAllPartsSupportIt(
    a: PeopleCount.Qualifier, b: PeopleCount.Qualifier, sum: String
  ) {
    let (a, b) = (PeopleCount(300, qualifier: a), PeopleCount(20, qualifier: b))
    #expect(total(a, b) == "\(sum) 320, 2 of 2")
    #expect(total(b, a) == "\(sum) 320, 2 of 2")
  }
}
