import Testing
@testable import Checking

/// The syntax of excuses.
@Suite struct ExcuseLineTests {
  @Test(arguments: [
    "a: 1  # bindery: allow x – why", "# bindery: allow x - why", "#bindery:allow x",
    "- # bindery: x",
    "<!-- bindery: allow x: why --> text", "text <!--bindery: allow x, y — why-->",
  ])
  func commentsAreFound(line: String) throws {
    let excuse = try #require(Excuse(line: line[...]))
    #expect(excuse.isAlone == (line.hasPrefix("#")))
  }

  @Test(arguments: [
    "a: 1", "a: b#bindery: allow x – why", "bindery: allow x – why", "<!-- bindery: allow x",
    "# about bindery: allow x – why",
  ])
  func otherCommentsAreNotExcuses(line: String) {
    #expect(Excuse(line: line[...]) == nil)
  }

  @Test(arguments: [
    ("allow x – why", ["x"], true), ("allow x-y, z: why", ["x-y", "z"], true),
    ("allow x,y — why", ["x", "y"], true), ("allow x why", ["x"], true),
    ("allow x", ["x"], false), ("allow x –", ["x"], false), ("alow x – why", [], true),
    ("allow", [], true),
  ])
  func codesAndReasonsAreDistinguished(words: String, codes: [String], hasReason: Bool) throws {
    for line in ["# bindery: \(words)", "<!-- bindery: \(words) -->"] {
      let excuse = try #require(Excuse(line: line[...]))
      #expect(excuse.codes == codes)
      #expect(excuse.hasReason == hasReason)
      #expect(excuse.isAlone)
      #expect(excuse.column == 1)
    }
  }

  @Test func columnsCountScalars() throws {
    #expect(try #require(Excuse(line: "é: 1 # bindery: allow x – y")).column == 6)
    #expect(try #require(Excuse(line: "日本 <!-- bindery: allow x – y -->")).column == 4)
  }
}
