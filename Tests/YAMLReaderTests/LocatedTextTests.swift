import BinderyTesting
import Findings
import Testing
import YAMLReader

@Suite struct LocatedTextTests {
  /// Reads a text and traces all its scalars.
  private func scalars(_ text: String, firstLine: Int = 1) throws -> [LocatedText] {
    let diagnostics = DiagnosticCollector()
    let node = try #require(
      YAMLReader.read(
        Array(text.utf8), path: "a.yaml", firstLine: firstLine, into: diagnostics))
    let lines = SourceLines(text.utf8, path: "a.yaml", firstLine: firstLine)
    func all(_ node: YAMLNode) -> [LocatedText] {
      [node.locatedText(in: lines)].compactMap(\.self) + node.items.flatMap(all)
        + node.pairs.flatMap { all($0.key) + all($0.value) }
    }
    return all(node)
  }

  /// Texts where two marks enclose a word, with the word as read.
  static let cases = [
    ("a: one ‸word‸ more\n", "word"),
    ("a: one\n   two ‸word‸\n\n   more\n", "word"),
    ("a: one‸\n   ‸two\n", " "),
    ("a: 'it''s a ‸word‸'\n", "word"),
    ("a: 'it‸''‸s'\n", "'"),
    ("a: 'one\n  ‸word‸\n\n  more'\n", "word"),
    ("a: \"é\\t\\x41 ‸word‸\"\n", "word"),
    ("a: \"x‸\\u5317‸y\"\n", "北"),
    ("a: \"one \\\n    ‸word‸\n    more\"\n", "word"),
    ("a: \"one‸\\n‸two\"\n", "\n"),
    ("a: &x !!str \"‸word‸\"\n", "word"),
    ("a: |\n  one\n\n    ‸word‸ é\nb: 1\n", "word"),
    ("a: |-2\n    own ‸word‸\n  more\n\n", "word"),
    ("a: |+\n\n  one\n  ‸word‸\n\n\nb: 1\n", "word"),
    ("a: >\n  one\n  two ‸word‸\n\n  more\n\n    kept\n    lines\n  last\n", "word"),
    ("a: >\n  one‸\n  ‸two\n", " "),
    ("a: >-\n  one\n\n    kept ‸word‸\n\n  last", "word"),
    ("a: |\r\n  one\r\n  ‸word‸\r\nb: 1\r\n", "word"),
    ("a: |\n  word\n  ‸no‸", "no"),
    ("a:\n  - b: [one, 'two ‸word‸']\n", "word"),
    ("‸word‸: 1\n", "word"),
  ]

  @Test(arguments: cases, [1, 2])
  func wordsAreTraced(_ test: (marked: String, word: String), firstLine: Int) throws {
    let text = MarkedText(test.marked)
    let (start, end) = (text.marks[0], text.marks[1])
    let expected = Place(
      path: "a.yaml", line: start.line + firstLine - 1, column: start.column,
      end: .init(line: end.line + firstLine - 1, column: end.column))
    let places = try scalars(text.text, firstLine: firstLine).flatMap { scalar in
      scalar.text.ranges(of: test.word).map { scalar.place(of: $0) }
    }
    #expect(places.contains(expected), "\(places)")
  }

  @Test func everyScalarOfEveryStyleIsTraced() throws {
    var generator = SystemRandomNumberGenerator()
    func pick(_ choices: [String]) -> String { choices.randomElement(using: &generator) ?? "" }
    let words = ["a", "bc", "é", "北京", "x:y", "''", "-", "#", "\\", "d e"]
    for _ in 0..<2000 {
      let lines = (0...Int.random(in: 0...4, using: &generator)).map { _ in
        (0...2).map { _ in pick(words) }.joined(separator: pick([" ", "  "]))
      }
      let ends = lines.map { _ in pick(["\n", "\n", " \n", "\n\n", "\n \n\n"]) }
      func joined(indent: String, _ more: [String] = [""]) -> String {
        zip(lines, ends).map { indent + pick(more) + $0 + $1 }.joined()
      }
      let text =
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: "k: w" + joined(indent: "  ").replacing("#", with: "+")
        case 1: "k: '" + joined(indent: "  ").replacing("'", with: "''") + "  '\n"
        case 2:
          "k: \""
            + joined(indent: "  ").replacing("\\", with: pick(["\\\\", "\\t", "\\u00e9", "\\\n"]))
            + " \"\n"
        default:
          "k: " + pick(["|", ">"]) + pick(["", "-", "+"]) + "\n  start\n"
            + joined(indent: "  ", ["", "", "  "]) + pick(["", "end: 1\n"])
        }
      try expectTraces(text)
    }
  }

  @Test(arguments: [
    "k: >+\n  start\n  bc a é\n\n  d e a 北京\n  北京  -  é\n\n    \\ x:y 北京 \n  北京 # -\n"
  ])
  func foldedLinesAmongMoreIndentedOnesAreTraced(text: String) throws {
    try expectTraces(text)
  }

  /// Expects each letter of the first value of a mapping at the place where the text has it.
  private func expectTraces(_ text: String) throws {
    guard
      let node = YAMLReader.read(Array(text.utf8), path: "a.yaml", into: DiagnosticCollector()),
      let value = node.pairs.first?.value, let said = value.text
    else { return }
    let source = SourceLines(text.utf8, path: "a.yaml")
    let located = try #require(value.locatedText(in: source))
    #expect(located.text == said)
    // The file has the letters at their places, so nothing falls back to the whole scalar.
    for index in said.indices where said[index].isLetter && said[index].isASCII {
      let place = located.place(of: index..<said.index(after: index))
      let offset = try #require(
        source.offset(of: .init(line: place.line, column: place.column ?? 0)))
      #expect(
        source.bytes[offset] == said[index].asciiValue
          || source.bytes[offset] == UInt8(ascii: "\\"),
        "\(text.debugDescription) at \(place)")
      #expect(place.end?.line == place.line, "\(text.debugDescription)")
    }
  }

  @Test func collectionsHaveNoText() throws {
    let node = try #require(
      YAMLReader.read(Array("[a]".utf8), path: "a.yaml", into: DiagnosticCollector()))
    #expect(node.locatedText(in: SourceLines("[a]".utf8, path: "a.yaml")) == nil)
  }
}

extension LocatedTextTests {
  @Test func partsOfAnEscapeMapToTheWholeEscape() throws {
    let text = try #require(try scalars("a: \"x\\u5317y\"\n").last)
    #expect(text.text == "x北y")
    let end = text.text.utf8.count
    #expect(text.place(ofBytes: 2..<3).description == "a.yaml:1:6")
    #expect(text.place(ofBytes: 2..<3).end == .init(line: 1, column: 12))
    #expect(text.place(ofBytes: end..<end).column == 13)
    #expect(text.place(ofBytes: 0..<end).end == .init(line: 1, column: 13))
  }
}
