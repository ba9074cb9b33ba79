import Findings
import Testing
import Wording
import YAMLReader

@Suite struct YAMLObjectTests {
  private static let title = YAMLField("title", .text, required: true, "The title.")
  private static let count = YAMLField("count", .count, "How many.")
  private static let tags = YAMLField("tags", .list(.text), "Words.")
  private static let form = YAMLField("form", .choice(["full", "brief"], "a form"), "The form.")
  private static let keys = [title.key, count.key, tags.key, form.key]

  private func read(
    _ text: String
  ) throws -> (object: YAMLObject?, collector: DiagnosticCollector) {
    let collector = DiagnosticCollector()
    let node = try #require(YAMLReader.read(Array(text.utf8), path: "a.yaml", into: collector))
    let object = YAMLObject(node, what: "a thing", keys: Self.keys, diagnostics: collector)
    return (object, collector)
  }

  @Test func fieldsAreRead() throws {
    let (object, collector) = try read("title: 12\ncount: 3\ntags: [a, b]\nform: brief\n")
    let thing = try #require(object)
    #expect(thing[Self.title] == "12")
    #expect(thing[Self.count] == 3)
    #expect(thing[Self.tags] == ["a", "b"])
    #expect(thing[Self.form] == "brief")
    #expect(collector.ordered.isEmpty)
  }

  @Test func unknownKeysNameTheNearestKnownOne() throws {
    let (_, collector) = try read("title: a\ntgas: [b]\n")
    let diagnostic = try #require(collector.ordered.first)
    #expect(diagnostic.code.name == "unknown-key")
    #expect(diagnostic.message.contains("‘tags’"))
    #expect(
      diagnostic.place == Place(path: "a.yaml", line: 2, column: 1, end: .init(line: 2, column: 5)))
  }

  @Test(arguments: [
    ("{title: a, count:3}\n", "‘count: 3’", 12), ("{title: a,count：３}\n", "‘count: ３’", 11),
    ("{title: a, form:full, count: 2}\n", "‘form: full’", 12),
  ])
  func keysWithoutASpaceBeforeTheirValueAreReported(text: String, cure: String, column: Int) throws
  {
    let (_, collector) = try read(text)
    #expect(collector.ordered.map(\.code.name) == ["unknown-key"])
    #expect(collector.ordered.first?.fix?.contains(cure) == true)
    #expect(collector.ordered.first?.place?.column == column)
  }

  @Test func missingKeysAreNamed() throws {
    let (_, collector) = try read("count: 1\n")
    #expect(collector.ordered.map(\.code.name) == ["missing-key"])
  }

  @Test(arguments: ["count: many", "count: -1", "tags: a", "title: [a]", "form: {a: b}"])
  func wrongTypesNameTheExpectedType(line: String) throws {
    let (object, collector) = try read(line.hasPrefix("title") ? line : "title: t\n\(line)")
    _ = object?[Self.title]
    _ = object?[Self.count]
    _ = object?[Self.tags]
    _ = object?[Self.form]
    #expect(collector.ordered.map(\.code.name) == ["wrong-type"])
    #expect(collector.ordered.first?.message.hasPrefix("expected ") == true)
  }

  @Test func unknownChoicesNameTheNearestKnownOne() throws {
    let (object, collector) = try read("title: t\nform: breif\n")
    #expect(object?[Self.form] == nil)
    #expect(collector.ordered.map(\.code.name) == ["unknown-value"])
    #expect(collector.ordered.first?.fix == "write ‘brief’")
  }
}
