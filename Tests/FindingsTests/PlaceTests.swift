import Findings
import Testing

@Suite struct PlaceTests {
  private func place(_ line: Int, _ column: Int?, _ end: (Int, Int)? = nil) -> Place {
    Place(
      path: "a.md", line: line, column: column,
      end: end.map { Place.Position(line: $0.0, column: $0.1) })
  }

  @Test func placesKnowWhereTheyEnd() {
    #expect(place(1, 2).end == nil)
    #expect(place(1, 2, (3, 4)).end == Place.Position(line: 3, column: 4))
    #expect(place(1, 2, (3, 4)).start == place(1, 2))
  }

  @Test func descriptionsNameTheStart() {
    #expect(place(7, nil).description == "a.md:7")
    #expect(place(7, 3, (7, 9)).description == "a.md:7:3")
  }

  @Test func derivedPlacesAreEqualToNamedOnes() {
    let named = place(2, 3, (2, 5))
    let derived = place(9, 9).elsewhere(line: 2, column: 3, end: .init(line: 2, column: 5))
    #expect(named == derived)
    #expect(Set([named, derived]).count == 1)
    #expect(!(named < derived) && !(derived < named))
    #expect(named != Place(path: "b.md", line: 2, column: 3, end: .init(line: 2, column: 5)))
    #expect(named != place(2, 3))
  }

  @Test func placesAreOrderedByFileThenStartThenEnd() {
    let ordered = [
      Place(path: "A.md", line: 9), place(1, nil), place(1, 4), place(1, 4, (1, 6)),
      place(1, 4, (2, 1)), place(2, 1),
    ]
    #expect(ordered.reversed().sorted() == ordered)
  }

  @Test func anEndTakesNoExtraRoom() {
    #expect(MemoryLayout<Place?>.size <= MemoryLayout<String>.size + 2 * MemoryLayout<Int32>.size)
  }
}
