import Document
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("From Director’s Desk", "from-directors-desk"),
    ("  Donors & Partners!  ", "donors-partners"),
    ("Дзуд 2024", "дзуд-2024"),
    ("北京 office", "北京-office"),
    ("***", "section"),
  ])
  func titlesBecomeNames(title: String, slug: String) {
    #expect(Slug(title).description == slug)
  }

  /// The search for a free name continues from the last one, not from the first.
  @Test func namesWithoutLettersAreFoundInOneStepEach() {
    let taken: Set = ["section-2"]
    var (last, steps) = (0, 0)
    let names = (0..<1000).map { _ in
      Slug("!").name(after: &last) { name in
        steps += 1
        return taken.contains(name)
      }
    }
    #expect(names.prefix(3) == ["section", "section-3", "section-4"])
    #expect(Set(names).count == 1000)
    #expect(steps == 1001)
  }
}
