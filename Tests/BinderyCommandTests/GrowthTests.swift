import BinderyTesting
import Foundation
import Testing

/// Four times the input takes about four times the time and the output, for inputs of every shape.
@Suite struct GrowthTests {
  private static let activity = "Plugins/Health/Content/activities/forum.md"
  private static let sector = "id: health\ncode: HE\nname: Health\n"
  private static let foreword = "Configs/report/foreword.md"

  /// An input that the test can make in any size.
  struct Shape: Sendable, CustomTestStringConvertible {
    var name: String
    var size: Int
    var command = ["build"]
    var files: @Sendable (Int) -> [String: String?]

    var testDescription: String { name }
  }

  private static func numbered(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined()
  }

  /// An activity with additional keys.
  private static func keys(_ keys: String) -> [String: String?] {
    [activity: "---\ntitle: Forum\ndates: 2024\n\(keys)\n---\nBody.\n"]
  }

  private static func activities(_ count: Int, _ keys: (Int) -> String) -> [String: String?] {
    Dictionary(
      (0..<count).map { number -> (String, String?) in
        (
          "Plugins/Health/Content/activities/f\(number).md",
          "---\ntitle: Forum \(number)\ndates: 2024\n\(keys(number))\n---\nBody.\n"
        )
      }
    ) { first, _ in first }
  }

  static let shapes: [Shape] = [
    Shape(name: "broken links among headings", size: 500) { count in
      [
        foreword: numbered(count) {
          "## What happened at forum \($0)\n\nSee [it](#waht-hapened-at-fourm-\($0)x).\n\n"
        }
      ]
    },
    Shape(name: "hyphens in one heading", size: 20_000) { count in
      [foreword: "# \(String(repeating: "a-", count: count))\n\n[it](record:b)\n"]
    },
    Shape(name: "place against countries", size: 1000) { count in
      let names = (0..<count).map { "C\($0)" }.joined(separator: ", ")
      return keys("place: \(String(repeating: "Japa ", count: count))\ncountries: [\(names)]")
    },
    Shape(name: "a place that names its country over and over", size: 15_000) { count in
      keys("place: \"\(String(repeating: "Japan, ", count: count))1\"\ncountries: [Japan]")
    },
    Shape(name: "countries", size: 2000) { count in
      keys("countries: [\((0..<count).map { "C\($0)" }.joined(separator: ", "))]")
    },
    Shape(name: "prefixes of YAML", size: 5000) { count in
      [
        "Plugins/Health/Content/sector.yaml":
          numbered(count) { "%TAG !a\($0)! tag:x\($0)\n" } + "---\n" + sector
      ]
    },
    Shape(name: "a long key", size: 250_000) { count in
      [
        "Plugins/Health/Content/sector.yaml":
          sector + "? \(String(repeating: "k", count: count))\n: x\n"
      ]
    },
    Shape(name: "unknown keys", size: 2000) { count in
      ["Plugins/Health/Content/sector.yaml": sector + numbered(count) { "key\($0): a\n" }]
    },
    Shape(name: "quotes in brackets", size: 10_000) { count in
      [
        "Plugins/Health/Content/sector.yaml":
          sector + "programmes: [\(String(repeating: "'a', ", count: count))'b'c\n"
      ]
    },
    Shape(name: "lines like items", size: 2000) { count in
      [
        "Plugins/Health/Content/milestones.yaml":
          "- title: a\n" + String(repeating: "    - b\n", count: count) + "  date: 2024\n"
      ]
    },
    Shape(name: "unknown records", size: 2000) { count in
      let ids = (0..<count).map { "fourm-\($0)" }.joined(separator: ", ")
      var files = activities(count / 20) { "id: forum-\($0)" }
      files["Configs/report/report.yaml"] = SmallWorkspace.report.replacing(
        "- sector: health", with: "- sector: health\n    only: [\(ids)]")
      return files
    },
    Shape(name: "unknown themes", size: 200) { count in
      var files = activities(count) { "theme: theem-\($0)" }
      files["Plugins/Health/Content/sector.yaml"] =
        sector + "themes:\n" + numbered(count) { "  - {id: theme-number-\($0), title: A}\n" }
      return files
    },
    Shape(name: "collation", size: 15_000) { count in
      let values = (0..<count).map { "a\($0)" }.joined(separator: ", ")
      return [
        "Configs/report/report.yaml": SmallWorkspace.report.replacing(
          "- sector: health",
          with: "- sector: health\n    sort: [title]\n    collation: [\(values)]")
      ]
    },
    Shape(name: "what may be addresses of mail", size: 30_000) { count in
      [foreword: String(repeating: "a@b.", count: count)]
    },
    Shape(name: "tags of a template", size: 4000) { count in
      [
        "Templates/plain/page.html.mustache":
          "{{{content}}}" + String(repeating: "{{title}}\n", count: count)
      ]
    },
    Shape(name: "sections of a template", size: 1000) { count in
      [
        "Templates/plain/page.html.mustache":
          "{{{content}}}" + String(repeating: "{{#title}}", count: count)
          + String(repeating: "{{/title}}", count: count)
      ]
    },
    Shape(name: "articles on a page each", size: 100) { count in
      var files = activities(count) { "article: {title: A\($0), published: 2024-01-02}" }
      files["Configs/report/report.yaml"] = """
        kind: articles
        title: News
        organization: Office
        theme: plain
        formats: [html]
        page-size: 1
        sections:
          - title: All
            collect: activities
        """
      return files
    },
    Shape(name: "one file in many sections", size: 25) { count in
      [
        foreword: String(repeating: "Word.\n\n", count: 200),
        "Configs/report/report.yaml": SmallWorkspace.report + "\n"
          + numbered(count) { "  - {title: A\($0), file: foreword.md}\n" },
      ]
    },
    Shape(name: "chapters on a page each", size: 100) { count in
      let pages = "pages: chapters\nsections:"
      var files: [String: String?] = [
        "Configs/report/report.yaml": SmallWorkspace.report.replacing("sections:", with: pages)
          + "\n" + numbered(count) { "  - {title: A\($0), file: a\($0).md}\n" },
        "Templates/plain/page.html.mustache": "{{{navigation}}}{{{content}}}{{{script}}}",
      ]
      for number in 0..<count { files["Configs/report/a\(number).md"] = "a\n" }
      return files
    },
    Shape(name: "hashtags", size: 10_000) { count in
      keys("hashtags: [\((0..<count).map { "a\($0)" }.joined(separator: ", "))]")
    },
    Shape(name: "groups of facts", size: 1500) { count in
      [
        "Plugins/Health/Content/facts.yaml": numbered(count) { "- {kind: k\($0), title: A}\n" },
        "Configs/report/report.yaml": SmallWorkspace.report
          + "\n  - {title: Facts, collect: facts, group-by: [kind]}\n",
      ]
    },
    Shape(name: "named figures", size: 2500) { count in
      let ids = (0..<count).map { "health.a\($0)" }.joined(separator: ", ")
      return [
        "Plugins/Health/Content/figures.yaml": numbered(count) {
          "- {id: a\($0), value: 7, unit: people}\n"
        },
        "Configs/report/report.yaml": SmallWorkspace.report
          + "\n  - {title: Figures, collect: figures, only: [\(ids)]}\n",
      ]
    },
    Shape(
      name: "numbers in sentences of one paragraph", size: 2000, command: ["proofread", "text.md"]
    ) { count in ["text.md": numbered(count) { "There were \($0) people in 1999. " }] },
    Shape(name: "findings in one line", size: 1000, command: ["proofread", "text.md"]) { count in
      ["text.md": String(repeating: "the the ", count: count)]
    },
    Shape(
      name: "placeholders in one line", size: 2000, command: ["proofread", "text.md"]
    ) { count in
      ["text.md": "Say " + String(repeating: "[insert name] to ", count: count) + "us.\n"]
    },
    Shape(name: "marks in one line", size: 2000, command: ["proofread", "text.md"]) { count in
      ["text.md": String(repeating: "(a ", count: count)]
    },
    Shape(name: "spans in one line", size: 600, command: ["proofread", "text.md"]) { count in
      ["text.md": String(repeating: "From 3 to 5 May 2024 (a four-day visit). ", count: count)]
    },
    Shape(name: "a long head over many rows", size: 500) { count in
      let head = String(repeating: "N", count: count * 30)
      return [foreword: "|\(head)|b|\n|-|-|\n" + numbered(count) { "|x\($0)|c|\n" }]
    },
    Shape(name: "links among emphasis", size: 8000) { count in
      [foreword: numbered(count) { "**a** _b_ [c](http://d.example/\($0)) " }]
    },
    Shape(name: "figures in a paragraph", size: 1500) { count in
      [
        foreword: numbered(count) {
          "[3\($0) a](figure:health.b), [](figure:health.b) of [1](figure:all.activities) "
        },
        "Plugins/Health/Content/figures.yaml": "- {id: b, value: 7, unit: people}\n",
      ]
    },
    Shape(name: "figures in a title", size: 1500) { count in
      let links = numbered(count) { "](figure:health.b) [3\($0)](figure:health.b) [](figure:b) " }
      var files = keys("photos: [{caption: \"\(links)\"}]")
      files["Plugins/Health/Content/figures.yaml"] = "- {id: b, value: 7, unit: people}\n"
      return files
    },
    Shape(name: "headings without letters", size: 1000) { count in
      [foreword: String(repeating: "# !\n\n", count: count)]
    },
    Shape(name: "sections without letters", size: 100) { count in
      var files: [String: String?] = [
        "Configs/report/report.yaml": SmallWorkspace.report + "\n"
          + numbered(count) { "  - {title: '!', file: a\($0).md}\n" }
      ]
      for number in 0..<count { files["Configs/report/a\(number).md"] = "a\n" }
      return files
    },
    Shape(name: "templates that include others", size: 3) { count in
      func calls(_ name: String) -> String { String(repeating: "{{> \(name)}}", count: count) }
      return [
        "Templates/plain/page.html.mustache": "{{{content}}}" + calls("a"),
        "Templates/plain/a.html.mustache": calls("b"),
        "Templates/plain/b.html.mustache": calls("c"),
        "Templates/plain/c.html.mustache": calls("d"),
        "Templates/plain/d.html.mustache": calls("e"),
        "Templates/plain/e.html.mustache": "e",
      ]
    },
  ]

  /// The processor time in seconds and the bytes of output, messages included, of a build.
  private func cost(of shape: Shape, size: Int) throws -> (time: Double, bytes: Int) {
    let workspace = try SmallWorkspace.make(shape.files(size))
    let run = try HostileRun.of(
      shape.command, in: workspace.location,
      through: ["/bin/sh", "-c", "\"$@\"; status=$?; times; exit $status", "sh"])
    #expect((0...2).contains(run.status), "\(run.errors.prefix(500))")
    #expect(!run.errors.contains("[build-stopped]"), "\(run.errors.prefix(500))")
    // The last line has the processor time of the children, as in ‘0m1.250s 0m0.030s’.
    let words = run.output.split(whereSeparator: \.isWhitespace).suffix(2)
    let seconds = words.compactMap { word -> Double? in
      let parts = word.dropLast().split(separator: "m")
      guard parts.count == 2, let minutes = Double(parts[0]), let rest = Double(parts[1]) else {
        return nil
      }
      return minutes * 60 + rest
    }
    try #require(seconds.count == 2, "\(run.output)")
    let written = workspace.files(under: "build").values.reduce(0) { $0 + $1.count }
    return (seconds[0] + seconds[1], written + run.output.utf8.count + run.errors.utf8.count)
  }

  @Test(arguments: shapes) func fourTimesTheInputCostsAboutFourTimesAsMuch(_ shape: Shape) throws {
    let small = try cost(of: shape, size: shape.size)
    let large = try cost(of: shape, size: shape.size * 4)
    // Very short times mean nothing, and comparisons of words may take up to their limit.
    #expect(large.time < max(2.5, 6 * small.time), "\(small) \(large)")
    #expect(large.bytes < max(100_000, 6 * small.bytes), "\(small) \(large)")
  }
}
