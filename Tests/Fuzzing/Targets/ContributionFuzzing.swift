import Assembling
import Building
import Foundation
import Publishing
import SectorKit
import WorkspaceFiles

/// Tries trees of plugins: what the check of contributions lets through, every format has to write.
///
/// Formats that outside engines make are written up to what the engine reads. The engines themselves,
/// which take seconds, get a small part of the inputs.
enum ContributionFuzzing {
  private static let workspace: TemporaryFiles? = {
    guard let files = try? TemporaryFiles(TreeWorkspace.files),
      files.replace("Plugins/Health/Content/photos/a.png", TreeWorkspace.picture)
    else { return nil }
    return files
  }()

  /// One of so many inputs is given to the engines; none, where the environment does not ask for it.
  private static let engineShare = ProcessInfo.processInfo.environment["FUZZ_ENGINES"]
    .flatMap(UInt64.init)

  static func fault(of input: [UInt8]) async -> String? {
    guard let workspace else { return "there is no room for a workspace" }
    var tape = Tape(input)
    let edition = tape.one(of: TreeWorkspace.editions)
    let plugin = TreePlugin(&tape)
    let fault = await fault(of: plugin, in: edition, workspace, formats: .withoutEngines)
    guard fault == nil, let engineShare, number(of: input).isMultiple(of: engineShare) else {
      return fault
    }
    return await self.fault(of: plugin, in: edition, workspace, formats: .standard)
  }

  /// What is wrong with what the engines made of an input; nil if all is well.
  static func faultOfEngines(of input: [UInt8]) async -> String? {
    guard let workspace else { return "there is no room for a workspace" }
    var tape = Tape(input)
    let edition = tape.one(of: TreeWorkspace.editions)
    return await fault(of: TreePlugin(&tape), in: edition, workspace, formats: .standard)
  }

  private static func fault(
    of plugin: TreePlugin, in edition: String, _ workspace: TemporaryFiles, formats: OutputFormats
  ) async -> String? {
    let output = workspace.location + "/build"
    var options = BuildOptions(output: output, jobs: 1)
    options.outputFormats = formats
    let report = await Orchestrator(
      workspace: Workspace(root: Folder(location: workspace.location)), plugins: [plugin],
      options: options
    ).build([edition]).report
    let findings = report.editions.flatMap(\.diagnostics)
    guard report.editions.allSatisfy({ $0.location != nil }) else {
      return "the edition was lost: \(findings.map(\.message))"
    }
    let errors = findings.filter { $0.severity == .error }
    if report.status != .complete, errors.isEmpty { return "refused without a finding" }
    if let failure = errors.first(where: { $0.code.name.hasPrefix("engine-") }) {
      return "\(failure.code.name): \(failure.message)"
    }
    return fault(inFilesOf: edition, workspace)
  }

  private static func fault(inFilesOf edition: String, _ workspace: TemporaryFiles) -> String? {
    for path in workspace.paths("build/\(edition)") {
      guard let text = workspace.text("build/\(edition)/\(path)") else { return "\(path) is gone" }
      if path.hasSuffix(".html"), !path.hasPrefix("."), let fault = PageCheck.fault(in: text) {
        return "\(path): \(fault)"
      }
      if let fault = EngineInputCheck.fault(in: text, path: path) { return "\(path): \(fault)" }
    }
    for format in ["md", "txt"] {
      guard
        workspace.text("build/\(edition)/\(edition).\(format)")?.contains("Dear readers.") == true
      else { return "\(edition).\(format) lacks the editor's text" }
    }
    return nil
  }

  /// A number that is as good as random and depends on the input alone.
  private static func number(of input: [UInt8]) -> UInt64 {
    input.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
