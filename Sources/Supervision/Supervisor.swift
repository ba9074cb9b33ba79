public import Assembling
public import Building
public import Findings
import Platform

/// Runs a build, or another command that asks plugins, in a child process, and retries it without
/// the calls that brought it down.
///
/// Only findings and marks are exchanged between the processes, so a successful build costs no more
/// than starting a process.
public struct Supervisor: Sendable {
  /// The outcome of a supervised build.
  public enum Outcome: Sendable {
    /// The build is complete, although sections may be missing.
    case done(BuildReport)
    /// A command other than a build has finished, although units may be missing from its answer.
    case answered(CommandAnswer)
    /// The user stopped it with a signal; unfinished editions are unchanged.
    case interrupted(signal: Int32)
    /// No child process could start.
    case unavailable(reason: String)
  }

  private let program: String
  private let order: BuildOrder
  private let limits: SupervisionLimits
  private let observer: (any BuildObserver)?

  /// Makes a supervisor.
  ///
  /// - Parameters:
  ///   - program: the location of this program on this machine.
  ///   - order: the build to run.
  ///   - limits: the time and memory limits.
  ///   - observer: receives each step.
  public init(
    program: String, order: BuildOrder, limits: SupervisionLimits,
    observer: (any BuildObserver)?
  ) {
    self.program = program
    self.order = order
    self.limits = limits
    self.observer = observer
  }

  /// Runs the build until it is complete, or until another attempt would fail in the same way.
  public func run() async -> Outcome {
    let interruption = Interruption()
    defer { interruption.end() }
    var order = order
    var lastFailure: ProcessFailure?
    while true {
      let end: Attempt.End
      do throws(SystemError) {
        var attempt = try Attempt(
          program, order, limits: limits,
          interruption: interruption, observer: observer)
        end = await attempt.follow()
      } catch {
        // After a failure, the build is not run in this process.
        guard let failure = lastFailure else { return .unavailable(reason: error.text) }
        return outcome(of: failure)
      }
      switch end {
      case .closed(var report):
        if let failure = lastFailure, !order.isRestricted {
          report.add(.buildRepeated(failure))
        }
        return .done(report)
      case .answered(let answer): return .answered(answer)
      case .interrupted(let signal): return .interrupted(signal: signal.number)
      case .unfit(let reason):
        guard let failure = lastFailure else { return .unavailable(reason: reason) }
        return outcome(of: failure)
      case .failed(let failure):
        guard let next = order.next(after: failure) else {
          return outcome(of: failure)
        }
        lastFailure = failure
        order = next
      }
    }
  }

  /// The outcome after a failure that no other attempt can avoid.
  private func outcome(of failure: ProcessFailure) -> Outcome {
    let finding = failure.unattributedFinding
    guard order.command == nil else { return .answered(CommandAnswer(failure: finding)) }
    return .done(
      BuildReport(
        editions: order.editions.map {
          EditionReport(name: $0, status: Verdict(of: .cutShort).status, diagnostics: [finding])
        }))
  }
}

extension BuildReport {
  /// Adds a finding about the whole run to the first edition.
  public mutating func add(_ finding: Diagnostic) {
    guard !editions.isEmpty else { return }
    editions[0].diagnostics = Diagnostic.ordered(editions[0].diagnostics + [finding])
  }
}
