import Document
import Testing

@Suite struct LineEndsTests {
  @Test(arguments: [
    ("我们", "与", "我们与"), ("春季，", "与", "春季，与"), ("カタ", "カナ", "カタカナ"), ("“引用”", "的", "“引用”的"),
    ("우리", "는", "우리 는"), ("我们", "UNESCO", "我们 UNESCO"), ("a", "b", "a b"),
  ])
  func linesBetweenIdeographsAreJoined(first: String, second: String, joined: String) {
    #expect([Inline.text(first), .softBreak, .text(second)].plainText == joined)
    #expect(
      [Inline.strong([.text(first)]), .softBreak, .emphasis([.text(second)])].plainText == joined)
  }

  @Test func headingsWithoutLettersHaveUniqueNames() {
    let titles = ["🎉", "Section 2", "？！", "🎉"]
    let blocks = titles.map { Block(.heading(Heading(level: 2, [.text($0)]))) }
    #expect(
      blocks.anchored(under: "a").compactMap(\.anchor)
        == ["a-section", "a-section-2", "a-section-3", "a-section-4"])
  }
}
