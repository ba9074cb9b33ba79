import Document
import Testing
@testable import Assembling

/// Footnotes in texts that an edition shows more than once.
@Suite struct DistinctFootnotesTests {
  private static func call(_ label: String) -> Block {
    Block(.paragraph([.text("a"), .emphasis([.footnoteReference(label)])]))
  }

  private static func note(_ label: String, _ blocks: [Block] = []) -> Block {
    Block(.footnote(Footnote(label: label, blocks)))
  }

  private static func group(_ blocks: Block...) -> Block {
    Block(.group(Group(.section, blocks)))
  }

  @Test func footnotesThatAppearOnceStay() {
    #expect(DistinctFootnotes(["a", "b", "c"]) == nil)
  }

  @Test func eachTextCallsItsOwn() throws {
    var distinct = try #require(DistinctFootnotes(["a", "b", "a", "b"]))
    let blocks = distinct.rewrite([
      Self.group(Self.group(Self.call("a")), Self.call("b"), Self.note("a"), Self.note("b")),
      Self.group(Self.call("a"), Self.call("b"), Self.note("a"), Self.note("b")),
    ])
    #expect(
      blocks == [
        Self.group(Self.group(Self.call("a")), Self.call("b"), Self.note("a"), Self.note("b")),
        Self.group(
          Self.call("a.2"), Self.call("b.2"), Self.note("a.2"), Self.note("b.2")),
      ])
  }

  @Test func adjacentTextsGetDistinctLabels() throws {
    var distinct = try #require(DistinctFootnotes(["a", "a.2", "a", "a"]))
    let blocks = distinct.rewrite([
      Self.call("a"), Self.note("a"), Self.call("a"), Self.call("a.2"), Self.note("a.2"),
      Self.note("a", [Self.call("a")]), Self.call("a"), Self.note("a"), Self.call("a"),
    ])
    #expect(
      blocks == [
        Self.call("a"), Self.note("a"), Self.call("a.3"), Self.call("a.2"), Self.note("a.2"),
        Self.note("a.3", [Self.call("a.3")]), Self.call("a.4"), Self.note("a.4"), Self.call("a.4"),
      ])
  }
}
