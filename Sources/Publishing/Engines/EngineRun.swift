import Findings
import Platform

/// A run of an engine for one file.
struct EngineRun {
  /// Environment variables that make runs independent of the machine's settings.
  private static let variables = ["LC_ALL": "C.UTF-8", "TZ": "UTC"]
  /// The maximum number of bytes of printed text to examine.
  private static let window = 64 << 10

  let derivation: Derivation
  /// The file, as messages name it.
  let file: String
  /// The location of the output folder on this machine.
  let folder: String
  /// The place that names the format.
  let place: Place
  /// The engines of this machine.
  let engines: EngineRoll

  /// The outcome of a run.
  struct Outcome {
    /// Whether the engine reported success.
    var isSuccess: Bool
    var findings: [Diagnostic]
    /// The engine as the manifest names it, if it reported success.
    var maker: Manifest.Maker?
  }

  private var message: EngineMessage {
    EngineMessage(engine: derivation.engine, file: file, place: place)
  }

  /// Runs the engine until it ends or exceeds a limit.
  func run() async -> Outcome {
    let start: EngineStart
    switch await engines.search(for: derivation.engine) {
    case .found(let found): start = found
    case .missing:
      return Outcome(isSuccess: false, findings: [.engineMissing(derivation.engine, at: place)])
    case .outdated(let found, let version):
      let finding = Diagnostic.engineOutdated(
        derivation.engine, found, version: version, at: place)
      return Outcome(isSuccess: false, findings: [finding])
    }
    var launch = ProcessLaunch(
      program: start.program, arguments: start.arguments + derivation.arguments)
    launch.workingFolder = folder
    launch.variables = Self.variables.merging(derivation.variables) { _, own in own }
    do throws(SystemError) {
      var process = try GuardedProcess(launch, within: derivation.limits)
      let outcome = await process.run()
      var result = result(of: outcome, process.printed)
      if result.isSuccess {
        let version = await engines.version(of: derivation.engine, start, in: folder)
        result.maker = Manifest.Maker(name: derivation.engine.name, version: version)
      }
      return result
    } catch {
      return Outcome(isSuccess: false, findings: [message.unstarted(error.text)])
    }
  }

  private func result(
    of outcome: GuardedProcess.Outcome, _ printed: PrintedText
  ) -> Outcome {
    if outcome == .ended(.exited(0)) {
      let said = derivation.translate(printed.lines(from: 0, limit: Self.window), folder)
      let findings = said.findings + (said.rest.isEmpty ? [] : [message.said(said.rest)])
      return Outcome(
        isSuccess: !said.findings.contains { $0.severity == .error }, findings: findings)
    }
    // Failures are explained at the end of the printed text.
    let start = max(0, printed.size - Self.window)
    let said = derivation.translate(printed.lines(from: start, limit: Self.window), folder)
    // An engine that ended on its own and told the author everything is neither broken nor too old.
    if case .ended(.exited) = outcome, said.rest.isEmpty,
      said.findings.contains(where: { $0.severity == .error })
    {
      return Outcome(isSuccess: false, findings: said.findings)
    }
    let failure =
      switch outcome {
      case .ended(let end): message.failed(end, said.rest)
      case .outOfTime: message.stalled(derivation.limits.time, said.rest)
      case .outOfMemory: message.outgrew(derivation.limits.memory, said.rest)
      case .tooMuchOutput: message.tooMuchOutput(derivation.limits.printed, said.rest)
      }
    return Outcome(isSuccess: false, findings: said.findings + [failure])
  }
}
