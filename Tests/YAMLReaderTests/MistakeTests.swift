import BinderyTesting
import Findings
import Testing
import YAMLReader

/// What people who do not know YAML write: each is told where it was written, with what mends it.
@Suite struct MistakeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var marked: String
    /// A part of the message or of what mends it.
    var words: String
    var code = "yaml-syntax"

    init(_ marked: String, _ words: String, code: String = "yaml-syntax") {
      self.marked = marked
      self.words = words
      self.code = code
    }

    var testDescription: String { marked.debugDescription }
  }

  static let colons = [
    Case("title‸：Forum\ndates: 2024\n", "‘title: ’"),
    Case("title: Forum\nplace‸：北京\ndates: 2024\n", "‘place: ’"),
    Case("dates: 2024\nplace‸：Seoul\n", "‘place: ’"),
    Case("links:\n  - url: x\n    titre‸：Été\n    a: b\n", "‘titre: ’"),
    Case("title‸:Forum\ndates: 2024\n", "no space"),
    Case("dates: 2024\ntitle‸:论坛\nplace: x\n", "no space"),
    Case("a‸:1\nb:2\nc: 3\n", "no space"),
    Case("title‸:\u{A0}Forum\ndates: 2024\n", "U+00A0"),
    Case("dates: 2024\nplace‸:\u{3000}東京\nnote: x\n", "U+3000"),
    Case("dates: 2024\nplace‸:\u{202F}Séoul\nnote: x\n", "U+202F"),
    Case("dates: 2024\n‸place Seoul\nnote: x\n", "no colon"),
    Case("title‸=Forum\ndates: 2024\n", "‘title: ’"),
    Case("summary: >\n  One\n‸more of it\ndates: 2024\n", "no colon"),
    Case("a: {women: 1‸，men: 2}\nb: 1\n", "‘, ’"),
    Case("a: [{b: c‸、 d: e}]\nb: 1\n", "‘, ’"), Case("a: {b: c,\n d: e‸；f: g}\nb: 1\n", "‘, ’"),
    Case("a: {title: News ‸[1] of it, b: c}\nd: 1\n", "whole text"),
    Case("a: [\"x [y]\", 北京 ‸{春}]\nd: 1\n", "whole text"),
    Case("a: ‸{Draft} Forum\n", "mapping"), Case("a: ‸, Forum\n", "cannot begin with ‘,’"),
  ]

  static let quotes = [
    Case("title: 'L‸'école de demain'\ndates: 2024\n", "double quotes"),
    Case("a: 1\ntitle: 'Teachers‸' day'\nb: 2\n", "double quotes"),
    Case("a:\n  - 'L‸'été'\n  - b\n", "double quotes"),
    Case("a: ['x', 'L‸'été', b]\nc: 1\n", "other kind"),
    Case("title: \"The ‸\"Forum\" of 2024\"\ndates: 2024\n", "single quotes"),
    Case("title: \"教育‸\"论坛\ndates: 2024\n", "single quotes"),
    Case("title: \"Forum‸\", Seoul\ndates: 2024\n", "single quotes"),
    Case("title: ‸['A', B], Seoul\ndates: 2024\n", "whole text"),
    Case("a: [b,\n 'L‸'été', c]\nd: 1\n", "other kind"),
    Case("a: [l'eau, 'L‸'été', c]\nd: 1\n", "other kind"),
    Case("a: 1\ntitle: ‸\"Forum\nb: 2\n", "not closed"),
    Case("a: 1\ntitle: ‸'Tis the season\nb: 2\n", "not closed"),
    Case("title: ‸\"Forum\nplace: \"Seoul\"\nb: 2\n", "not closed"),
    Case("title: ‸“Education: a year”\nb: 2\n", "straight quotes"),
    Case("title: ‸« L’école: demain »\nb: 2\n", "straight quotes"),
    Case("title: ‸「教育: 未来」\n", "straight quotes"),
  ]

  static let signs = [
    Case("title: ‸@home learning\ndates: 2024\n", "cannot begin with ‘@’"),
    Case("a:\n  - ‸@unesco\n", "cannot begin with ‘@’"),
    Case("title: ‸% of girls\ndates: 2024\n", "cannot begin with ‘%’"),
    Case("title: ‸`code`\ndates: 2024\n", "cannot begin with ‘`’"),
    Case("a: [b, ‸`c`]\n", "cannot begin with ‘`’"),
    Case("title: ‸[Draft] Forum\ndates: 2024\n", "\"[Draft] Forum\""),
    Case("a: 1\ntitle: ‸[草稿] 论坛\nb: 2\n", "\"[草稿] 论坛\""),
    Case("a:\n  - ‸[x] done\n  - y\n", "\"[x] done\""),
    Case("title: ‸{Draft} Forum\ndates: 2024\n", "\"{Draft} Forum\""),
    Case("title: ‸**Bold** title\nb: 2\n", "cannot begin with ‘*’"),
    Case("a: 1\ntitle: ‸* first\nb: 2\n", "cannot begin with ‘*’"),
    Case("title: ‸& more\nb: 2\n", "cannot begin with ‘&’"),
    Case("title: ‸> 50 participants\nb: 2\n", "cannot begin with ‘>’"),
    Case("title: ‸| Forum\nb: 2\n", "cannot begin with ‘|’"),
    Case("a: ‸!список b\nb: 2\n", "cannot begin with ‘!’"),
    Case("title: ‸- Forum\nb: 2\n", "cannot begin with ‘-’"),
    Case("a: [Institute ‸#1, Institute of B]\nb: 2\n", "#"),
    Case("a: [one,\n  two ‸#2, three]\nb: 2\n", "#"),
    Case("a: [‸#one, #two]\nb: 2\n", "#"),
    Case("a: {b: Room ‸#5, c: d}\ne: 2\n", "#"),
    Case("- a\n- [教室 ‸#5, 'x']\n", "#"),
    Case("a: ‸[one, two\nb: 2\n", "close it with ]"),
  ]

  static let columns = [
    Case("title: Forum\n  ‸place: Seoul\ndates: 2024\n", "further to the right"),
    Case("a: 1\nb: 北京\n   ‸c: 2\n", "further to the right"),
    Case(" title: Forum\n‸dates: 2024\n", "another column"),
    Case("a:\n  - b\n ‸- c\n", "another column"),
    Case("a:\n  b: 1\n ‸c: 2\n", "another column"),
    Case("a:\n  - b: 1\n  ‸c: 2\n", "belongs to no item"),
    Case("a:\n  - b: 1\n    d: 3\n  ‸c: 2\ne: 4\n", "2 columns further right"),
    Case("a:\n  - b: 1\n  ‸-c: 2\n", "no space after the -"),
    Case("a:\n- b\n‸-c\n- d\n", "‘- ’"),
    Case("a:\n- b\n‸– c\n- d\n", "‘- ’"),
    Case("a:\n- b\n‸• c\n- d\n", "‘- ’"),
    Case("title: Education‸: a year\n", "quotes around the whole text"),
    Case("a: Il a dit ‸: oui\nb: 1\n", "within this text"),
    Case("a:\n  - b: 未来‸: 一\n    c: 1\n", "within this text"),
    Case("a: one\n two\n three‸: four\nb: 1\n", "within this text"),
    Case("a:\n‸\tb: 1\n", "spaces", code: "yaml-tab"),
    Case("a:\n  - b\n‸\t- c\n", "spaces", code: "yaml-tab"),
  ]

  @Test(arguments: colons + quotes + signs + columns, [1, 2])
  func mistakesAreToldWhereTheyWereMade(_ test: Case, firstLine: Int) throws {
    let text = MarkedText(test.marked)
    let diagnostics = DiagnosticCollector()
    let node = YAMLReader.read(
      Array(text.text.utf8), path: "a.yaml", firstLine: firstLine, into: diagnostics)
    #expect(node == nil)
    let found = try #require(diagnostics.ordered.first)
    #expect(diagnostics.ordered.count == 1)
    #expect(found.code.name == test.code)
    let mark = try #require(text.mark)
    #expect(
      [found.place?.line, found.place?.column] == [mark.line + firstLine - 1, mark.column],
      "\(found)")
    let told = "\(found.message) \(found.fix ?? "")"
    #expect(told.contains(test.words), "\(told)")
  }

  /// Lines that look like mistakes beside one are not blamed for it.
  @Test(arguments: [
    "a: \"x\"  # 'said'\nb: [1, '2']\ntitle: ‸@home\n",
    "a: it's\nb: https://example.org/a:b\ntitle: ‸% of girls\n",
    "a: 教育：未来\nb: {c: d}\ntitle: ‸`x`\n",
  ])
  func linesInOrderAreLeftAlone(marked: String) throws {
    let text = MarkedText(marked)
    let diagnostics = DiagnosticCollector()
    _ = YAMLReader.read(Array(text.text.utf8), path: "a.yaml", into: diagnostics)
    let found = try #require(diagnostics.ordered.first?.place)
    #expect([found.line, found.column] == [text.mark?.line, text.mark?.column])
  }
}
