import BinderyTesting
import Findings
import MarkdownReader
import Testing

@Suite struct PassagesTests {
  private func passages(_ text: String) -> [Passage] {
    MarkdownReader.passages(of: LocatedText(SourceLines(text.utf8, path: "a.md")))
  }

  /// Texts where two marks enclose a word, with the word as read and the kind of its passage.
  static let cases: [(marked: String, word: String, kind: Passage.Kind)] = [
    ("One ‸word‸.\n", "word", .paragraph),
    ("One *two* **‸word‸** é.\n", "word", .paragraph),
    ("é ***‸word‸***\n", "word", .paragraph),
    ("x‸\\*‸y\n", "*", .paragraph),
    ("x‸&amp;‸y\n", "&", .paragraph),
    ("x‸&eacute;‸y ~~z~~\n", "é", .paragraph),
    ("x‸&#x5317;‸y\n", "北", .paragraph),
    ("One‸\n   ‸two\n", " ", .paragraph),
    ("[one](</a b> \"t\") ‸word‸\n", "word", .paragraph),
    ("[one ‸word‸][r]\n\n[r]: /a\n", "word", .paragraph),
    ("[r]: /a\nOne [r] ‸word‸\n", "word", .paragraph),
    ("<https://a.b/‸word‸>\n", "word", .paragraph),
    ("www.a.b/‸word‸\n", "word", .paragraph),
    ("`` a`b `` ‸word‸\n", "word", .paragraph),
    ("## One ‸word‸ ##\n", "word", .heading(level: 2)),
    ("One\n‸word‸\n===\n", "word", .heading(level: 1)),
    ("- one\n  ‸word‸\n", "word", .listItem),
    ("- [x] ‸word‸\n", "word", .listItem),
    ("1. one\n\n   - two\n   ‸word‸\n", "word", .listItem),
    ("> one\n> ‸word‸\n", "word", .quotation),
    ("> one\nlazy ‸word‸\n", "word", .quotation),
    ("> - one\n>   ‸word‸\n", "word", .listItem),
    ("Before.\n\n| a | b |\n|---|---|\n| c | d ‸word‸ |\n", "word", .cell(isHeader: false)),
    ("| a | ‸word‸ |\n|---|---|\n", "word", .cell(isHeader: true)),
    ("| a‸\\|‸b |\n|---|\n", "|", .cell(isHeader: true)),
    ("| `a\\|b` ‸word‸ |\n|---|\n", "word", .cell(isHeader: true)),
    ("- | a |\n  |---|\n  | ‸word‸ |\n", "word", .cell(isHeader: false)),
    ("One[^n].\n\n[^n]: A ‸word‸\n    more.\n", "word", .footnote),
    ("One ![a ‸word‸](b.jpg \"t\") two\n", "word", .imageAlternative),
    ("One <b title=\"word\">‸word‸</b>\n", "word", .paragraph),
  ]

  @Test(arguments: cases)
  func wordsAreTraced(_ test: (marked: String, word: String, kind: Passage.Kind)) {
    let text = MarkedText(test.marked)
    let (start, end) = (text.marks[0], text.marks[1])
    let expected = Place(
      path: "a.md", line: start.line, column: start.column,
      end: .init(line: end.line, column: end.column))
    let found = passages(text.text).flatMap { passage in
      passage.text.text.ranges(of: test.word).map {
        (kind: passage.kind, place: passage.text.place(of: $0))
      }
    }
    #expect(found.contains { $0.place == expected && $0.kind == test.kind }, "\(found)")
  }

  @Test func passagesHaveTheTextThatReadersSee() {
    let text = """
      # A *fine* title

      One\\
      two ~~three~~ &copy; [four](/a) ![five](b.jpg)<br>six.

      ```
      code
      ```

      | a | b |
      |---|---|
      | c |   |
      """
    #expect(
      passages(text).map(\.text.text)
        == ["A fine title", "One\ntwo three © four six.", "five", "a", "b", "c"])
  }

  @Test func codeAndLinksAreParts() throws {
    let passage = try #require(passages("Run `a b` as [the **guide**](/a) says.\n").first)
    let bytes = Array(passage.text.text.utf8)
    #expect(
      passage.parts.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
        "a b", "the guide",
      ])
    #expect(passage.parts.map(\.kind) == [.code, .link])
  }

  @Test func passagesOfAPartOfAFileHaveItsPlaces() throws {
    let file = "---\ntitle: a\n---\n\nOne *word*.\n"
    let lines = SourceLines(file.utf8, path: "a.md")
    let body = LocatedText(lines, range: 17..<file.utf8.count)
    let passage = try #require(MarkdownReader.passages(of: body).first)
    let range = try #require(passage.text.text.firstRange(of: "word"))
    #expect(
      passage.text.place(of: range)
        == Place(path: "a.md", line: 5, column: 6, end: .init(line: 5, column: 10)))
  }

  @Test func imagesWithoutWordsAreKeptWhereAskedFor() throws {
    let marked = MarkedText("See ‸![](a.png \"Dusk\")‸ and ![a bell](b.png).\n")
    #expect(passages(marked.text).map(\.text.text) == ["See  and .", "a bell"])
    let text = LocatedText(SourceLines(marked.text.utf8, path: "a.md"))
    let all = MarkdownReader.passages(of: text, keepsBareImages: true)
    #expect(all.compactMap(\.picture?.target) == ["a.png", "b.png"])
    let bare = try #require(all.first { $0.picture != nil }?.picture)
    #expect(bare.title == "Dusk")
    let place = bare.source.place(ofBytes: 0..<bare.source.text.utf8.count)
    #expect(place.start == Place(path: "a.md", line: 1, column: marked.marks[0].column))
    #expect(place.end == .init(line: 1, column: marked.marks[1].column))
  }

  @Test func textsThatCannotBeReadHaveNone() {
    #expect(passages(String(repeating: "![", count: 2000)).isEmpty)
    #expect(passages("").isEmpty)
    let deep = passages(String(repeating: ">", count: 500) + " word\n")
    #expect(deep.isEmpty)
  }
}
