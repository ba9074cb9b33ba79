import Assembling
import Findings
import Platform

/// How a supervised build ended before it was complete.
struct ProcessFailure {
  /// The cause of a failure.
  enum Cause: Equatable {
    /// A signal, raised by the process itself or sent from elsewhere.
    case signal(Signal)
    /// The process exited.
    case exit(Int32)
    /// A plugin did not return within the limit.
    case stall(Duration)
    /// The process exceeded the memory limit, in bytes.
    case memory(Int)
    /// The process printed more than the limit, in bytes.
    case printed(Int)
  }

  var cause: Cause
  /// The process that failed, for messages.
  var subject = "the build"
  /// The call that caused the failure; nil if unknown or if no call was running.
  var culprit: ContributionMark?
  /// Whether any call was running.
  var wasContributing: Bool
  /// The edition in progress; nil before the first.
  var edition: String?
  /// The last step that had begun, if any.
  var step: BuildStep?
  /// The message that the Swift runtime printed, if any.
  var lastWords: String?
  /// A line of the journal that was not a record, if any.
  var unreadable: String?

  /// The finding that attributes the failure to a plugin.
  func finding(against mark: ContributionMark) -> Diagnostic {
    let (code, event): (DiagnosticCode, String) =
      switch cause {
      case .signal(let signal): (.pluginStopped, "stopped with signal \(signal.number)")
      case .exit(let status): (.pluginStopped, "ended \(subject) with status \(status)")
      case .stall(let limit): (.pluginStalled, "did not answer within \(limit.seconds)")
      case .memory(let limit):
        (.pluginOutgrew, "exceeded the memory limit of \(subject), \(limit >> 20) MiB,")
      case .printed(let limit): (.pluginFlooded, "printed more than \(limit >> 20) MiB")
      }
    return Diagnostic(
      code, "plugin \(mark.sector) \(event) \(mark.occasion)", at: mark.place, notes: notes)
  }

  /// The finding that attributes the failure to no plugin.
  var unattributedFinding: Diagnostic {
    let doing = step.map { " while \($0.phrase)" } ?? ""
    let event =
      switch cause {
      case .signal(let signal): "stopped with signal \(signal.number)"
      case .exit(let status): "ended with status \(status)"
      case .stall(let limit): "did not answer within \(limit.seconds)"
      case .memory(let limit):
        "exceeded its memory limit of \(limit >> 20) MiB"
      case .printed(let limit): "printed more than \(limit >> 20) MiB"
      }
    return Diagnostic(.buildStopped, "\(subject) \(event)\(doing)", notes: notes)
  }

  private var notes: [Diagnostic.Note] {
    [
      lastWords.map { "it said ‘\($0)’" },
      unreadable.map { "its journal contains a line that cannot be read: ‘\($0.visible)’" },
    ].compactMap(\.self).map { Diagnostic.Note($0) }
  }
}

extension Duration {
  /// The duration in words.
  fileprivate var seconds: String {
    let seconds = Double(components.seconds) + Double(components.attoseconds) / 1e18
    return seconds == 1
      ? "1 second" : "\(seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)") seconds"
  }
}
