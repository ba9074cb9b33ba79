import BinderyTesting
import Findings
import Foundation
import Platform
import Testing

@testable import Publishing

/// Programs that call themselves libvips, and what becomes of them.
@Suite struct PictureEngineTests {
  private static let place = Place(path: "a.md", line: 3)

  /// Runs a script in place of the engine.
  private func outcome(
    of script: String, _ limits: ProcessLimits = ProcessLimits(time: .seconds(30))
  ) async throws -> PictureEngine.Outcome {
    let workspace = try TemporaryWorkspace(["vips": "#!/bin/sh\n\(script)\n"])
    try workspace.write(DrawnPicture.png(width: 90, height: 60), to: "source")
    try TestProgram.makeExecutable("\(workspace.location)/vips")
    let engine = PictureEngine(
      EngineStart(program: "\(workspace.location)/vips"), version: "1", limits: limits)
    let picture = try PictureFile([UInt8](DrawnPicture.png(width: 90, height: 60)))
    return await engine.run(
      PictureRecipe(picture, kind: .png, maxWidth: 45), from: "source", to: "target.png",
      in: workspace.location, shown: "report/a.png", at: Self.place)
  }

  private func code(_ outcome: PictureEngine.Outcome) -> String? {
    if case .failed(let finding) = outcome { finding.code.name } else { nil }
  }

  @Test(arguments: [
    ("exit 1", nil), ("kill -9 $$", "engine-failed"), ("sleep 600", "engine-stalled"),
    ("exec yes >&2", "engine-failed"),
  ])
  func failuresAreTold(script: String, expected: String?) async throws {
    var limits = ProcessLimits(
      time: .seconds(script.hasPrefix("sleep") ? 1 : 60), printed: 1 << 20, fileSize: 2 << 20)
    limits.memory = 1 << 30
    let outcome = try await outcome(of: "ulimit -c 0\n\(script)", limits)
    if let expected {
      // A shell may report the signal of its child as its own status.
      if case .damaged = outcome, expected == "engine-failed" { return }
      #expect(code(outcome) == expected)
    } else {
      guard case .damaged = outcome else {
        Issue.record("\(outcome)")
        return
      }
    }
  }

  @Test(arguments: [
    "echo '(vips:1): VIPS-WARNING **: VipsJpeg: Premature end of JPEG file' >&2",
    "echo 'VIPS-WARNING **: VipsJpeg: Corrupt JPEG data: bad Huffman code' >&2",
    "echo 'VIPS-WARNING **: error in tile 0 x 256' >&2",
  ])
  func damageIsSeenThoughTheEngineGoesOn(script: String) async throws {
    guard case .damaged(let said) = try await outcome(of: script) else {
      Issue.record("not damaged")
      return
    }
    #expect(said?.contains("VIPS-WARNING") == true)
  }

  @Test func otherWarningsAreNone() async throws {
    guard case .made = try await outcome(of: "echo 'profile incompatible with image' >&2") else {
      Issue.record("not made")
      return
    }
  }

  @Test func theEngineMayNotUseUntriedReaders() async throws {
    let outcome = try await outcome(
      of:
        "[ \"$VIPS_BLOCK_UNTRUSTED$VIPS_CONCURRENCY\" = 11 ] && [ \"$1 $2\" = 'thumbnail source' ]")
    guard case .made = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }
}
