import Findings
import Testing

@Suite struct KnownWordsTests {
  private let code = DiagnosticCode("some-code", .warning, cause: "", example: "", cure: "")

  /// Computes the distance by definition, with every entry of the table.
  private func distance(_ a: [Character], _ b: [Character]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count {
        if i == 0 || j == 0 {
          table[i][j] = max(i, j)
          continue
        }
        let isSame = a[i - 1] == b[j - 1]
        table[i][j] = min(
          table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (isSame ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[a.count][b.count]
  }

  /// Finds the nearest word by computing the distance to each one.
  private func nearest(to word: String, among words: [String]) -> String? {
    var best: (word: String, distance: Int)?
    for known in words {
      let found = distance(Array(word), Array(known))
      if found <= max(1, min(word.count, known.count) / 2), found < best?.distance ?? .max {
        best = (known, found)
      }
    }
    return best?.word
  }

  @Test func shortcutsChangeNoAnswer() {
    var generator = SystemRandomNumberGenerator()
    func word() -> String {
      String(
        (0..<Int.random(in: 0...9, using: &generator)).map { _ in "abcdé".randomElement() ?? "a" })
    }
    for _ in 0..<300 {
      let words = (0..<20).map { _ in word() }
      var known = KnownWords(words)
      for _ in 0..<10 {
        let asked = word()
        #expect(
          known.nearest(to: asked) == nearest(to: asked, among: words), "\(asked) among \(words)")
      }
    }
  }

  @Test func aThousandBrokenLinksAmongAThousandHeadingsCostFewSteps() {
    let collector = DiagnosticCollector()
    var known = KnownWords((0..<1000).map { "what-happened-at-forum-\($0)" }.sorted())
    func report(_ number: Int) {
      let link = "what-hapened-at-fourm-\(number)"
      collector.report(
        UnknownWord(
          code, "‘#\(link)’ leads nowhere", word: link, at: Place(path: "a.md", line: number + 1)),
        among: &known)
    }
    for number in 0..<DiagnosticCollector.limit { report(number) }
    #expect(known.steps > 0)
    #expect(known.steps < 20_000_000)
    let steps = known.steps
    for number in DiagnosticCollector.limit..<1000 { report(number) }
    #expect(known.steps == steps, "findings that are only counted get no suggestion")
    #expect(collector.ordered.count == DiagnosticCollector.limit + 1)
    #expect(
      collector.ordered.first?.message.hasSuffix("did you mean ‘what-happened-at-forum-0’?") == true
    )
  }

  @Test func unlikeWordsCostOneStepEach() {
    var known = KnownWords((0..<500).map { "zzzz-\($0)" })
    #expect(known.nearest(to: "abcdefgh") == nil)
    #expect(known.steps == 500)
  }

  @Test func stepsHaveALimit() {
    var known = KnownWords((0..<100).map { "known-word-number-\($0)" }, stepLimit: 5000)
    #expect(known.nearest(to: "known-word-nubmer-7") == "known-word-number-7")
    while known.steps < 5000 { _ = known.nearest(to: "knwon-wodr-nubmer-of-any") }
    let steps = known.steps
    #expect(known.nearest(to: "known-word-number-x") == nil)
    #expect(known.steps == steps)
    #expect(steps < 6000)
  }

  @Test func veryLongWordsAreNotCompared() {
    let long = String(repeating: "a", count: KnownWords.maxLength + 1)
    var known = KnownWords([long])
    #expect(known.nearest(to: long + "b") == nil)
    #expect(known.nearest(to: String(long.dropLast())) == nil)
    #expect(known.steps == 1)
  }
}
