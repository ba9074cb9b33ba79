import BinderyTesting
import Bytes
import Findings
import Testing
import WorkspaceFiles

/// A text is UTF-8 without hidden characters, or the reader says where it is not.
@Suite struct SourceTextTests {
  @Test func goodTextsAreTakenAsTheyAre() throws {
    for text in ["", "a", "é\tb\r\n教育 👩", String(repeating: "long ", count: 1000)] {
      #expect(Array(try SourceText(Array(text.utf8)).bytes) == Array(text.utf8))
    }
    #expect(try SourceText([0xEF, 0xBB, 0xBF, 0x61]).bytes == [0x61])
  }

  @Test func linesEndAtLoneCarriageReturns() throws {
    for (text, expected) in [
      ("a\rb", "a\nb"), ("\r\r\n\r", "\n\r\n\n"), ("a\r\nb", "a\r\nb"), ("a\n\rb\r", "a\n\nb\n"),
    ] {
      #expect(Array(try SourceText(Array(text.utf8)).bytes) == Array(expected.utf8))
    }
  }

  @Test(
    arguments: [
      ([0xFF], 1, 1), ([0x61, 0x0A, 0xC3, 0xA9, 0xFF], 2, 2), ([0x61, 0x00], 1, 2),
      ([0xC3], 1, 1), ([0xED, 0xA0, 0x80], 1, 1), ([0xEF, 0xBB, 0xBF, 0x0A, 0xFF], 2, 1),
    ] as [([UInt8], Int, Int)])
  func badBytesHaveAPlace(bytes: [UInt8], line: Int, column: Int) {
    #expect(throws: FileProblem.notText(line: line, column: column)) { try SourceText(bytes) }
  }

  @Test(arguments: [("a\n\u{1B}b", 2, 1), ("é\u{7F}", 1, 2), ("ab\u{85}", 1, 3)])
  func controlCharactersHaveAPlace(text: String, line: Int, column: Int) {
    #expect(throws: FileProblem.controlCharacter(line: line, column: column)) {
      try SourceText(Array(text.utf8))
    }
  }

  /// Wherever a stack of accents begins, it is found, and none that is as high as allowed.
  @Test(arguments: ["\u{301}", "\u{323}\u{301}", "\u{1DC0}", "\u{1D165}"])
  func stacksOfAccentsHaveAPlace(marks: String) throws {
    let limit = TextHazards.maxStackedMarks
    let stack = String(repeating: marks, count: limit).unicodeScalars
    for before in [0, 1, 57, 198, 199, 200, 201, 399, 400, 1001] {
      let text = "b\n" + String(repeating: "a", count: before + 1)
      let low = text + String(String.UnicodeScalarView(stack.prefix(limit))) + "c"
      _ = try SourceText(Array(low.utf8))
      let high = text + String(String.UnicodeScalarView(stack.prefix(limit))) + "\u{301}c"
      #expect(throws: FileProblem.stackedMarks(line: 2, column: before + 2)) {
        try SourceText(Array(high.utf8))
      }
    }
  }

  /// What stands apart in a text may stand in a row in what is made of it.
  @Test(arguments: [
    "&#x301;&#x323;", "&#769;&#X323;", "&DownBreve;&tdot;", "*\u{301}**\u{323}*",
    "\u{301}<!-- a -->",
    "[\u{301}](#a)[\u{323}](#a)", "**&#x301;**_\u{323}_", "\u{301}\u{200B}\u{323}\u{AD}",
    "*" + String(repeating: "\u{301}", count: 199) + "*",
  ])
  func stacksOfAccentsInMarkupAreRefused(unit: String) throws {
    func text(_ count: Int) -> [UInt8] {
      Array(("First.\n\nb" + String(repeating: unit, count: count) + "c\n\nLast.\n").utf8)
    }
    _ = try SourceText(text(2))
    do {
      _ = try SourceText(text(1100))
      Issue.record("not refused")
    } catch .stackedMarks(let line, _) {
      #expect(line == 3)
    }
  }

  /// However many, accents on letters are what people write.
  @Test(arguments: [
    "e&#x302;&#x301; ", "\u{939}\u{93F}\u{928}\u{94D}\u{926}\u{940}", "**\u{4E2D}\u{6587}**",
    "(e\u{301})", "*\u{301}*\n\n",
    "&amp;", "- &#8211; \u{2764}\u{FE0F}\n", "a&#x301;", "<b>a\u{301}</b>",
  ])
  func accentsOfManyLettersArePlain(unit: String) throws {
    let bytes = Array(String(repeating: unit, count: 5000).utf8)
    #expect(try SourceText(bytes).bytes.count == bytes.count)
  }

  @Test func otherEncodingsAreNamed() {
    for mark: [UInt8] in [[0xFF, 0xFE], [0xFE, 0xFF]] {
      #expect(throws: FileProblem.otherEncoding("UTF-16")) { try SourceText(mark + [0x61, 0]) }
    }
  }

  @Test func hiddenChangesOfDirectionAreReported() throws {
    let workspace = try TemporaryWorkspace(["a/b.md": "good\nx\u{202E}y\n", "a/c.md": "good\n"])
    let folder = Folder(location: workspace.location).folder("a")
    let diagnostics = DiagnosticCollector()
    _ = try folder.readText("c.md", limit: 100, into: diagnostics)
    #expect(diagnostics.ordered.isEmpty)
    _ = try folder.readText(listed: "b.md", limit: 100, into: diagnostics)
    #expect(diagnostics.ordered.map(\.place) == [Place(path: "a/b.md", line: 2, column: 2)])
  }
}
