import Findings
import Testing
import YAMLReader

/// Texts meant as one line, in every notation.
@Suite struct OneLineTests {
  private static let text = YAMLField("a", .text, "A text.")
  private static let file = YAMLField("a", .file, "A file.")
  private static let long = YAMLField("a", .longText(form: "markdown"), "A long text.")
  private static let names = YAMLField("a", .names, "Names.")
  private static let required = YAMLField("a", .text, required: true, "A text.")

  private func read(
    _ text: String, _ key: YAMLKey = text.key
  ) throws -> (object: YAMLObject, collector: DiagnosticCollector) {
    let collector = DiagnosticCollector()
    let node = try #require(YAMLReader.read(Array(text.utf8), path: "a.yaml", into: collector))
    let object = YAMLObject(node, what: "a thing", keys: [key], diagnostics: collector)
    return (try #require(object), collector)
  }

  @Test(arguments: [
    ("a: >\n  A long title\n  on two lines\n", "A long title on two lines"),
    ("a: |\n  Seoul\n  Republic of Korea\n\n", "Seoul Republic of Korea"),
    ("a: \"China \"\n", "China"), ("a: ' Монголия '\n", "Монголия"),
    ("a: \"one  two\\tthree\"\n", "one two three"),
    ("a: Republic\u{A0}of\u{2009}Korea\n", "Republic of Korea"),
    ("a: Seoul\u{A0}\n", "Seoul"), ("a: \"\u{3000}東京\u{3000}\"\n", "東京"),
    ("a: \"Participants\u{202F}: 22\"\n", "Participants\u{202F}: 22"),
    ("a: 10\u{A0}000 élèves\n", "10\u{A0}000 élèves"),
    ("a: 教育\u{3000}文化\n", "教育\u{3000}文化"),
    ("a: Ja\u{200B}pan\u{FEFF}\n", "Japan"),
    ("a: ภาษา\u{200B}ไทย\n", "ภาษา\u{200B}ไทย"),
    ("a: |\n  春季我们\n  与五个国家\n", "春季我们与五个国家"),
    ("a: |\n  우리는\n  봄에\n", "우리는 봄에"),
    ("a: می\u{200C}شود\n", "می\u{200C}شود"),
  ])
  func whiteSpaceCollapsesToOneSpace(yaml: String, expected: String) throws {
    let (object, collector) = try read(yaml)
    #expect(object[Self.text].map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars))
    #expect(collector.ordered.isEmpty)
  }

  @Test(arguments: [
    ("a: Forum <!-- ask --> on care\n", "Forum on care"), ("a: <!-- x --> Seoul\n", "Seoul"),
    ("a: \"北京<!-- 待定 -->论坛\"\n", "北京论坛"), ("a: |\n  one <!-- two\n  three --> four\n", "one four"),
    ("a: 'x<!-->y<!---> z <!-- a --><!-- b -->'\n", "xy z"),
    ("a: Сеул <!-- никогда не закрыт\n", "Сеул"), ("a: \"a <!-- b\"\n", "a"),
  ])
  func commentsAreNotShown(yaml: String, expected: String) throws {
    let (object, collector) = try read(yaml)
    #expect(object[Self.text] == expected)
    #expect(collector.ordered.map(\.code.name) == ["text-comment"])
    #expect(collector.ordered.first?.place?.column == 4)
  }

  @Test(arguments: [
    "a: <!-- x -->\n", "a: \" <!-- x --> <!-- y --> \"\n", "a: |\n  <!--\n  -->\n",
  ])
  func aCommentAloneIsNothing(yaml: String) throws {
    let (object, collector) = try read(yaml, Self.required.key)
    #expect(object[Self.text] == nil && object[Self.long] == nil)
    #expect(collector.ordered.map(\.code.name) == ["missing-key"])
  }

  @Test(arguments: [
    ("a: Forum[^1] on care\n", true), ("a: \"北京 [^注]\"\n", true), ("a: Forum [^a b]\n", false),
    ("a: x [b][^c\n", false), ("a: Forum^1 [1]\n", false), ("a: [^]\n", false),
  ])
  func impossibleFootnotesAreReported(yaml: String, isTold: Bool) throws {
    let (object, collector) = try read(yaml)
    _ = object[Self.text]
    #expect(collector.ordered.contains { $0.code.name == "text-footnote" } == isTold)
  }

  @Test func aTextThatIsAnOpenCommentIsAnError() throws {
    let (object, collector) = try read("a: <!-- Forum on care\n")
    #expect(object[Self.text] == nil)
    #expect(collector.ordered.map(\.code.name).sorted() == ["text-comment", "wrong-type"])
  }

  @Test(arguments: [
    ("漢", "字", true), ("。", "「", true), ("ｱ", "ｲ", true), ("！", "（", true), ("﹐", "甲", true),
    ("〆", "切", true), ("ㄅ", "ㄆ", true), ("中", "—", true), ("”", "中", true), ("𠀀", "𠀁", true),
    ("𛀁", "あ", true), ("한", "글", false), ("漢", "a", false), ("a", "b", false), ("é", "漢", false),
    ("ㄱ", "ㄴ", false),
  ])
  func linesOfBlocksAreJoinedAsThoseOfTexts(first: String, second: String, isJoined: Bool) throws {
    let text = try read("a: |\n  \(first)\n  \(second)\n").object[Self.text]
    #expect(text == (isJoined ? first + second : "\(first) \(second)"))
  }

  @Test func otherTextsKeepTheirs() throws {
    #expect(try read("a: |\n  one  two\n\n  three\n").object[Self.long] == "one  two\n\nthree\n")
    #expect(
      try read("a: |\n  photos/a  b\u{202F}c.png\n").object[Self.file]
        == "photos/a  b\u{202F}c.png")
  }

  @Test func placesStillReferToTheWholeValue() throws {
    let field = YAMLField<Located<String>>("a", .located(.text), "A text.")
    let place = try read("a: \" x \"\n", field.key).object[field]?.place
    #expect(place == Place(path: "a.yaml", line: 1, column: 4, end: .init(line: 1, column: 9)))
  }

  @Test(arguments: [
    "a: \"  \"\n", "a: ~\n", "a:\n", "a: \"\u{A0}\u{200B}\"\n", "a: |\n\n", "a: \"\"\n",
  ])
  func nothingIsNotAText(yaml: String) throws {
    let (object, collector) = try read(yaml, Self.required.key)
    #expect(object[Self.required] == nil)
    #expect(collector.ordered.map(\.code.name) == ["missing-key"])
    #expect(collector.ordered.first?.place?.line == 1)
    #expect(collector.ordered.first?.message.contains("empty here") == true)
  }

  @Test(arguments: [
    ("a: [China, China]\n", ["China"], [12]),
    ("a: [北京, Seoul, \"北京 \"]\n", ["北京", "Seoul"], [16]),
    ("a: [Été, été, ÉTÉ]\n", ["Été"], [10, 15]),
    ("a: [a, b]\n", ["a", "b"], []),
  ])
  func repeatedItemsAreReadOnce(yaml: String, expected: [String], columns: [Int]) throws {
    let (object, collector) = try read(yaml, Self.names.key)
    #expect(object[Self.names] == expected)
    #expect(collector.ordered.map(\.code.name) == columns.map { _ in "repeated-item" })
    #expect(collector.ordered.map(\.place?.column) == columns)
  }

  @Test(arguments: [
    ("a: –  China\n", "a list", "‘- ’"), ("a:\n  -China\n  -Japan\n", "a list", "‘- ’"),
    ("a: • 中国\n", "a list", "‘- ’"), ("a: China, Japan\n", "a list", "[China, Japan]"),
    ("a: ［中国］\n", "a list", "[中国]"), ("a: 中国、日本\n", "a list", "[中国, 日本]"),
    ("a: Japan; Fiji\n", "a list", "[Japan, Fiji]"),
  ])
  func listsWithoutSpacesAreReported(yaml: String, expected: String, cure: String) throws {
    let (object, collector) = try read(yaml, Self.names.key)
    #expect(object[Self.names] == nil)
    #expect(collector.ordered.first?.message.contains(expected) == true)
    #expect(collector.ordered.first?.fix?.contains(cure) == true)
  }
}
