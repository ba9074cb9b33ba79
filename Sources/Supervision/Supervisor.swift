public import Assembling
public import Building
public import Findings
import Platform

/// Has a build done by a child of this program, and again without what brought it down.
///
/// Nothing but findings and marks crosses from one process to the other, so that a build which goes
/// well costs no more than the start of a process.
public struct Supervisor: Sendable {
  /// How a supervised build came out.
  public enum Outcome: Sendable {
    /// The build is whole, though sections may be missing.
    case done(BuildReport)
    /// Somebody ended it with a signal; what was not finished is as it was before.
    case interrupted(signal: Int32)
    /// No child could be started.
    case unavailable(reason: String)
  }

  private let program: String
  private let order: BuildOrder
  private let limits: SupervisionLimits
  private let observer: (any BuildObserver)?

  /// Makes a supervisor.
  ///
  /// - Parameters:
  ///   - program: where this program is on this machine.
  ///   - order: the build.
  ///   - observer: is told the steps.
  public init(
    program: String, order: BuildOrder, limits: SupervisionLimits,
    observer: (any BuildObserver)?
  ) {
    self.program = program
    self.order = order
    self.limits = limits
    self.observer = observer
  }

  /// Runs the build until it is whole, or until another attempt would end as the last one did.
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
        // After a failure, this process is not risked.
        guard let failure = lastFailure else { return .unavailable(reason: error.text) }
        return .done(report(failure.unattributedFinding))
      }
      switch end {
      case .closed(var report):
        if let failure = lastFailure, !order.isRestricted {
          report.add(.buildRepeated(failure))
        }
        return .done(report)
      case .interrupted(let signal): return .interrupted(signal: signal.number)
      case .failed(let failure):
        guard let next = order.next(after: failure) else {
          return .done(report(failure.unattributedFinding))
        }
        lastFailure = failure
        order = next
      }
    }
  }

  /// The report when no edition could be built.
  private func report(_ finding: Diagnostic) -> BuildReport {
    BuildReport(
      editions: order.editions.map {
        EditionReport(name: $0, status: Verdict(of: .cutShort).status, diagnostics: [finding])
      })
  }
}

extension BuildReport {
  /// Adds a finding about the run to the first edition's.
  public mutating func add(_ finding: Diagnostic) {
    guard !editions.isEmpty else { return }
    editions[0].diagnostics = Diagnostic.ordered(editions[0].diagnostics + [finding])
  }
}
