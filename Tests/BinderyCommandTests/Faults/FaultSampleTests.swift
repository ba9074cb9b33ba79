import BinderyTesting
import Foundation
import Testing

/// Tries the samples of `Tests/Faults`; one more kind is one more folder there.
@Suite struct FaultSampleTests {
  @Test func thereAreSamples() { #expect(FaultSample.all.count >= 8) }

  @Test(arguments: FaultSample.all)
  func theSampleComesOutRight(_ sample: FaultSample) async throws {
    let workspace = try sample.workspace()
    let run = await CommandRun.of(
      ["build", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
    let lines = try sample.expected()
    #expect(!lines.isEmpty)
    if !lines.contains(where: { $0.hasPrefix("status ") }) {
      #expect(run.status == 0, "\(run.errors)")
    }
    for line in lines {
      let isMet = try Self.isMet(line, by: run, in: workspace)
      #expect(isMet, "\(line)\n\(run.errors)")
    }
    // What a build finds, a check finds, and the other way round; the samples have no faults of texts,
    // which a check alone looks for.
    let check = await CommandRun.of(
      ["check", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(check.status == run.status)
    #expect(check.findings == run.findings)
  }

  private static func isMet(
    _ line: String, by run: CommandRun, in workspace: TemporaryWorkspace
  ) throws -> Bool {
    if line == "finds nothing" { return run.findings.isEmpty }
    if line.hasPrefix("status ") { return line == "status \(run.status)" }
    let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
    try #require(parts.count == 2, "nobody understands ‘\(line)’")
    let values = parts[1].components(separatedBy: " | ")
    if parts[0] == "finds" {
      return run.findings.contains { "\($0.code) \($0.path ?? ""):\($0.line ?? 0)" == parts[1] }
    }
    if parts[0] == "assets" {
      return workspace.files(under: "build/report/assets").keys.sorted() == values
    }
    let words = parts[0].components(separatedBy: " ")
    try #require(words.count == 2, "nobody understands ‘\(line)’")
    let text = plain(try #require(workspace.text("build/report/\(words[0])"), "\(run.errors)"))
    switch words[1] {
    case "holds": return text.contains(plain(parts[1]))
    case "lacks": return !text.contains(plain(parts[1]))
    case "orders":
      var rest = text[...]
      return values.allSatisfy { value in
        guard let range = rest.range(of: plain(value)) else { return false }
        rest = rest[range.upperBound...]
        return true
      }
    default: throw Unknown(line: line)
    }
  }

  private struct Unknown: Error { var line: String }

  /// A text with its spaces and line ends alike; other spaces than the usual one stay.
  private static func plain(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}
