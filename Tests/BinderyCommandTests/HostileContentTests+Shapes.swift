import BinderyTesting
import Foundation
import FuzzTargets
import Testing

/// Contents of shapes that nobody writes.
extension HostileContentTests {
  @Test(arguments: [
    ("alias bomb", "yaml-too-many-aliases"), ("flow", "yaml-too-deep"), ("block", "yaml-too-deep"),
    ("endless", "front-matter"), ("ragged", "csv"),
  ])
  func unboundedGrowthIsLimited(_ shape: String, _ code: String) async throws {
    var changes: [String: String?] = [:]
    switch shape {
    case "alias bomb":
      let levels = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }
      changes[Self.activity] =
        "---\na0: &a0 [x]\n" + levels.joined(separator: "\n") + "\n---\n"
    case "flow":
      changes[Self.activity] =
        "---\ntitle: " + String(repeating: "[", count: 10_000) + "\n---\n"
    case "block":
      changes[Self.activity] =
        "---\n" + (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined() + "---\n"
    case "endless":
      changes[Self.activity] = "---\ntitle: a\n" + String(repeating: "b\n", count: 100_000)
    default:
      changes["Plugins/Health/Content/partners.csv"] =
        "category,name,country\n"
        + (0..<1000).map { String(repeating: "a,", count: $0 % 90) + "\n" }.joined()
    }
    let workspace = try SmallWorkspace.make(changes)
    let run = await run(workspace)
    #expect(run.status == 1, "\(run.errors.prefix(1000))")
    #expect(run.findings.contains { $0.code.hasPrefix(code) }, "\(run.errors.prefix(1000))")
    #expect(run.findings.allSatisfy { $0.severity != "error" || $0.line != nil })
    #expect(!workspace.contains("build/report"))
  }

  /// Inputs that are known to take Markdown parsers quadratic time, and deeply nested ones.
  static let pathological: [(String, @Sendable (Int) -> String)] = [
    ("strong in emphasis", { String(repeating: "*a **a ", count: $0) + "b" }),
    ("closers", { String(repeating: "a_ ", count: $0) }),
    ("mismatched", { String(repeating: "*a_ ", count: $0) }),
    ("brackets", { String(repeating: "[", count: $0) + "a" + String(repeating: "]", count: $0) }),
    ("openers", { String(repeating: "[ (](", count: $0) }),
    ("images", { String(repeating: "![[]()", count: $0) }),
    ("quotes", { String(repeating: "> ", count: $0) + "a" }),
    ("lists", { String(repeating: "- ", count: $0) + "a" }),
    ("backticks", { n in (0..<n / 50).map { "e" + String(repeating: "`", count: $0) }.joined() }),
    ("comments", { "</" + String(repeating: "<!--", count: $0) }),
    (
      "columns",
      { "|" + String(repeating: "x|", count: $0) + "\n|" + String(repeating: "-|", count: $0) }
    ),
    ("addresses", { String(repeating: "www.a.b ", count: $0) }),
    (
      "references",
      { n in
        (0..<n).map { "[\($0)]: /u\n" }.joined() + (0..<n).map { "[\($0)]" }.joined()
      }
    ),
    (
      "footnotes",
      { n in
        (0..<n).map { "[^\($0)]: u\n" }.joined() + (0..<n).map { "[^\($0)]" }.joined()
      }
    ),
    ("parentheses", { "[a](" + String(repeating: "(", count: $0) }),
    ("stars", { String(repeating: "*", count: $0) + "a" + String(repeating: "*", count: $0) }),
  ]

  @Test(arguments: pathological.indices)
  func pathologicalTextsAreReadOrRefused(_ index: Int) async throws {
    let text = Self.pathological[index].1(20_000)
    let workspace = try SmallWorkspace.make(["Configs/report/foreword.md": text])
    let run = await run(workspace)
    #expect([0, 1].contains(run.status), "\(run.errors.prefix(1000))")
    #expect((run.status == 1) == run.findings.contains { $0.severity == "error" })
    if let html = workspace.text("build/report/report.html") {
      #expect(MarkupCheck.fault(in: html) == nil)
    }
  }

  @Test func excessIsNamedAtItsLine() async throws {
    for (text, line) in [
      ("a\n\n" + String(repeating: "![b](c.jpg)\n", count: 1001), 1003),
      ("a\n\n|" + String(repeating: "b|", count: 300), 3),
      (String(repeating: "long line\n-|-\n", count: 200), 202),
      (String(repeating: "a\n<http://b", count: 1500), 1002),
      (
        "|" + String(repeating: "a|", count: 150) + "\n|" + String(repeating: "-|", count: 150)
          + "\n" + String(repeating: "|x|\n", count: 3000), 1318
      ),
      (
        "a\n\n[b]: /" + String(repeating: "c", count: 5000) + "\n\n"
          + String(repeating: "[b] ", count: 5000), 3
      ),
    ] {
      let workspace = try SmallWorkspace.make(["Configs/report/foreword.md": text])
      let run = await run(workspace)
      #expect(run.status == 1)
      let found = try #require(run.findings.first { $0.code == "markdown-too-intricate" })
      #expect(found.path == "Configs/report/foreword.md")
      #expect(found.line == line)
    }
  }
}
