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
}
