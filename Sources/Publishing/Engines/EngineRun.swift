import Findings
import Platform

/// One run of an engine for one file.
struct EngineRun {
  /// What is the same in every run, whatever the machine is set to.
  private static let variables = ["LC_ALL": "C.UTF-8", "TZ": "UTC"]
  /// The greatest number of bytes of printed text that are looked at.
  private static let window = 64 << 10

  let derivation: Derivation
  /// The file as messages name it.
  let file: String
  /// The output folder on this machine.
  let folder: String
  /// Where the format is named.
  let place: Place

  /// What came of a run.
  struct Outcome {
    /// Whether the engine says that all went well.
    var isSuccess: Bool
    var findings: [Diagnostic]
  }

  private var message: EngineMessage {
    EngineMessage(engine: derivation.engine, file: file, place: place)
  }

  /// Runs the engine to its end, or ends it.
  func run() async -> Outcome {
    guard let program = derivation.engine.program else {
      return Outcome(isSuccess: false, findings: [.engineMissing(derivation.engine, at: place)])
    }
    var launch = ProcessLaunch(program: program, arguments: derivation.arguments)
    launch.workingFolder = folder
    launch.variables = Self.variables.merging(derivation.variables) { _, own in own }
    do throws(SystemError) {
      var process = try GuardedProcess(launch)
      let outcome = await process.run(within: derivation.limits)
      return result(of: outcome, process.printed)
    } catch {
      return Outcome(isSuccess: false, findings: [message.unstarted(error.text)])
    }
  }

  private func result(
    of outcome: GuardedProcess.Outcome, _ printed: PrintedText
  ) -> Outcome {
    if outcome == .ended(.exited(0)) {
      let said = derivation.translate(printed.lines(from: 0, limit: Self.window))
      let findings = said.findings + (said.rest.isEmpty ? [] : [message.said(said.rest)])
      return Outcome(
        isSuccess: !said.findings.contains { $0.severity == .error }, findings: findings)
    }
    // The end of much printed text is where a failure is explained.
    let start = max(0, printed.size - Self.window)
    let said = derivation.translate(printed.lines(from: start, limit: Self.window))
    let failure =
      switch outcome {
      case .ended(let end): message.failed(end, said.rest)
      case .outOfTime: message.stalled(derivation.limits.time, said.rest)
      case .outOfMemory: message.outgrew(derivation.limits.memory, said.rest)
      case .tooMuchOutput: message.talkative(derivation.limits.printed, said.rest)
      }
    return Outcome(isSuccess: false, findings: said.findings + [failure])
  }
}
