import BinderyTesting
import Findings
import Testing
import YAMLReader

/// Words that YAML does not read as text: comments, tags, anchors.
@Suite struct LostWordsTests {
  private func findings(_ text: String, firstLine: Int = 1) -> [Diagnostic] {
    let diagnostics = DiagnosticCollector()
    _ = YAMLReader.read(
      Array(text.utf8), path: "a.yaml", firstLine: firstLine, into: diagnostics)
    return diagnostics.ordered
  }

  @Test(
    arguments: [
      ("title: Workshop ‸#3 on media literacy\n", "yaml-comment"),
      ("place: Room ‸#5, Main Building\nb: 1\n", "yaml-comment"),
      ("summary: The third of the series ‸#MediaLiteracy was the largest.\n", "yaml-comment"),
      ("title: 第三届研讨会 ‸#3 媒体素养\n", "yaml-comment"),
      ("title: Конференция ‸#Образование\n", "yaml-comment"),
      ("title: \"Workshop\" ‸#3 on media\n", "yaml-comment"),
      ("place: Room ‸# 5, Main Building\n", "yaml-comment"),
      ("a:\n  - Institute ‸#1\n  - Institute\n", "yaml-comment"),
      ("color: ‸#0b7a4b\n", "yaml-comment"),
      ("a:\n  - ‸#one\n  - two\n", "yaml-comment"),
      ("title: Forum\r\nplace: Room ‸#5\r\nb: 1\r\n", "yaml-comment"),
      ("summary: one\n  two ‸#3\nb: 1\n", "yaml-comment"),
      ("title: ‸!important Forum\n", "yaml-tag"),
      ("title: ‸! Forum\n", "yaml-tag"),
      ("a:\n  - ‸!!wichtig Forum\n", "yaml-tag"),
      ("a: ‸!liste [b]\n", "yaml-tag"),
      ("title: ‸&Home week\n", "yaml-idle-anchor"),
      ("a:\n  - ‸&Co and others\n", "yaml-idle-anchor"),
    ], [1, 2])
  func lostWordsAreReported(_ test: (marked: String, code: String), firstLine: Int) throws {
    let text = MarkedText(test.marked)
    let found = findings(text.text, firstLine: firstLine)
    #expect(found.map(\.code.name) == [test.code])
    let mark = try #require(text.mark)
    #expect(
      [found.first?.place?.line, found.first?.place?.column]
        == [mark.line + firstLine - 1, mark.column])
    #expect(found.first?.fix?.contains("quotes around the whole") == true)
  }

  @Test(arguments: [
    ("a: [中国‸，日本]\n", "list-comma", "‘, ’"), ("a: [東京‸、 大阪, 京都]\n", "list-comma", "‘, ’"),
    ("a: [one, two‸; three]\n", "list-comma", "‘, ’"),
    ("a:\n- [\"x\", مصر‸، سوريا]\n", "list-comma", "‘, ’"),
    ("a: [서울‸；부산]\n", "list-comma", "‘, ’"),
    ("a: [“Clean Water‸, Clean Hands”, b]\n", "list-item-cut", "\"“Clean Water, Clean Hands”\""),
    ("a: [«Eau‸, vie», b]\n", "list-item-cut", "\"«Eau, vie»\""),
    ("a: [„Gutes Wasser‸, gute Luft“]\n", "list-item-cut", "\"„Gutes Wasser, gute Luft“\""),
    ("a: [「水‸, 土」, b]\n", "list-item-cut", "「水, 土」"), ("a: [《甲‸, 乙》]\n", "list-item-cut", "《甲, 乙》"),
    ("a: [Ministry (Health‸, Care, Food), b]\n", "list-item-cut", "(Health, Care, Food)"),
    ("a: [‘Salt‸, Light’, b]\n", "list-item-cut", "‘Salt, Light’"),
    ("a: [Group \"A‸, B\", c]\n", "list-item-cut", "Group \\\"A, B\\\""),
    ("a: [Korea‸, Republic of, Japan]\n", "list-item-cut", "\"Korea, Republic of\""),
    ("a: [Congo‸, Democratic Republic of the]\n", "list-item-cut", "Congo, Democratic"),
    ("a: [b <!-- c‸, d -->]\n", "yaml-syntax", "after a #"),
  ])
  func misreadItemsAreReported(marked: String, code: String, cure: String) throws {
    let text = MarkedText(marked)
    let found = findings(text.text)
    #expect(found.map(\.code.name) == [code])
    let mark = try #require(text.mark)
    #expect(
      [found.first?.place?.line, found.first?.place?.column] == [mark.line, mark.column])
    #expect(found.first?.fix?.contains(cure) == true, "\(found)")
  }

  @Test func longListsTakeTimeInProportionToTheirLength() {
    let opened = "a: [" + repeatElement("(", count: 20_000).joined(separator: ",") + "]\n"
    #expect(findings(opened) == [])
    let cut = findings(opened.replacing("]", with: ", b)]"))
    #expect(cut.map(\.code.name) == ["list-item-cut"])
    #expect((cut.first?.message.count ?? 0) < 200)
  }

  @Test(arguments: [
    "a: [\"中国，日本\", b]\n", "a: ['“Clean Water, Clean Hands”']\n", "a: [“A”, “B”, B’s, ‘C’]\n",
    "a: [Friends’, teachers’]\n", "a: [Ministry (Health), Care (Food)]\n", "a:\n- 中国，日本\n",
    "a: [«A», «B», 《甲》, 「乙」]\n", "a: [Republic of Korea, Lao PDR]\n", "a: 中国，日本\n",
    "a: [Été, 東京, Сеул]\n", "a: [{b: c, d: e; f}]\n",
  ])
  func otherItemsAreLeftAlone(text: String) {
    #expect(findings(text) == [])
  }

  @Test(arguments: [
    "dates: 2025-01-15          # or 2025-01, 2025-Q1\n",
    "dates: 2025-01-15   #draft\n", "dates: 2025-01-15 #draft\n", "a: Seoul # the capital\n",
    "kind: flagship #new\n", "a: true #needed\n", "a: [b, c] #both\n", "# a #3\nb: C#\n",
    "a: |\n  Workshop #3\nb: >\n  Room #5\n", "a: \"Workshop #3\"\nb: 'Room #5'\n",
    "a:  # or later\n  b: c\n", "a: #later\n  b: c\n", "a: # nothing yet\nb: Seoul ## 3\n",
    "a: Nr.#3\n", "a: &x b\nc: *x\n", "a: !!str 12\n", "a: &x [b]\n", "a: Room\u{A0}#5\n",
    "a: text # said #3\n",
  ])
  func intendedCommentsAreLeftAlone(text: String) {
    #expect(findings(text) == [])
  }

  @Test(arguments: [
    ("a: |\n  One‸\u{2028}line\nb: [\n", "yaml-line-separator"),
    ("title: \"Forum on‸\u{2029}teaching\"\n", "yaml-line-separator"),
    ("a: 首尔‸\u{85}城市\n", "yaml-line-separator"),
    ("a: Séoul‸\u{0B}Ville\n", "yaml-bad-character"),
    ("a: x\nb: é‸\u{0C}y\n", "yaml-bad-character"),
  ])
  func separatorsOfLinesAreNamed(marked: String, code: String) throws {
    let text = MarkedText(marked)
    let found = try #require(findings(text.text).first { $0.code.name == code })
    let mark = try #require(text.mark)
    #expect([found.place?.line, found.place?.column] == [mark.line, mark.column])
    #expect(found.message.contains("U+"))
  }

  @Test func linesBelowSeparatorsKeepTheirNumbers() throws {
    let diagnostics = DiagnosticCollector()
    let text = "a: \"x\u{2028}y\"\nb: |\n  z\u{2029}z\u{85}z\nc: 首\u{2028}尔\nd: e\n"
    let node = try #require(
      YAMLReader.read(Array(text.utf8), path: "a.yaml", into: diagnostics))
    #expect(node.pairs.map(\.key.place.line) == [1, 2, 4, 5])
    #expect(node.pairs.map(\.value.text) == ["x y", "z z z\n", "首 尔", "e"])
    #expect(diagnostics.ordered.map(\.place?.line) == [1, 3, 3, 4])
  }

  @Test(arguments: [
    "partners:\n- A\n  ‸- B\n", "a:\n  - A\n    ‸- B\nb: c\n", "a: one\n  ‸- two\n",
    "\n\na:\n  - 甲\n\n    ‸- 乙\n",
  ])
  func itemsThatContinueATextAreReported(marked: String) throws {
    let text = MarkedText(marked)
    let found = findings(text.text)
    #expect(found.map(\.code.name) == ["yaml-item-in-text"])
    let mark = try #require(text.mark)
    #expect(
      [found.first?.place?.line, found.first?.place?.column] == [mark.line, mark.column])
  }

  @Test(arguments: [
    "a:\n  - A\n  - B\n", "a: |\n  - A\n  - B\n", "a: one\n  -two\n", "a: \"one\n  - two\"\n",
    "a: one -\n  two\n",
  ])
  func dashesThatAreTextAreLeftAlone(text: String) {
    #expect(findings(text) == [])
  }
}
