import BinderyTesting
import Foundation
import FuzzTargets
import Testing

/// Every test run tries the seeds and the discoveries of fuzzing.
@Suite struct CorpusTests {
  static let inputs = FuzzTarget.allCases.flatMap { target in
    let folder = "\(Repository.location)/Tests/Fuzzing/Corpus/\(target.rawValue)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { (target, "\(folder)/\($0)") }
  }

  // The inputs of a target share a single workspace, one after the other.
  @Test(.serialized, arguments: inputs)
  func nothingBreaks(_ target: FuzzTarget, _ path: String) async throws {
    let input = try FuzzInput(path: path)
    let fault = await target.fault(of: input.bytes)
    #expect(fault == nil)
  }

  @Test func everyTargetHasACorpus() {
    for target in FuzzTarget.allCases {
      #expect(Self.inputs.count { $0.0 == target } >= 10)
    }
  }

  @Test(arguments: [
    "<script>a</script>", "<p onclick=\"a\">b</p>", "<a href=\"javascript:a\">b</a>",
    "<a href=\"data:text/html,b\">b</a>", "<p class=\"a>b</p>", "<img src=x>", "< p>", "<p",
    "<!-- a", "<a href=\" JaVaScript:a\">b</a>", "<p title=\"a\"\"b\">c</p>",
  ])
  func forbiddenMarkupIsFound(_ html: String) { #expect(MarkupCheck.fault(in: html) != nil) }

  @Test(arguments: [
    "<p class=\"a\">b &lt;script&gt;</p>", "<a href=\"https://a.example/b:c?d=e\">f</a>",
    "<a href=\"#a:b\">c</a>", "<br />", "<input type=\"checkbox\" disabled />",
  ])
  func markupOfWritersIsAccepted(_ html: String) { #expect(MarkupCheck.fault(in: html) == nil) }
}
