import Findings
import Platform

/// Makes the findings about a run of an engine.
struct EngineMessage {
  /// The maximum number of quoted lines, and of characters in each.
  private static let maxShown = (lines: 10, characters: 200)

  let engine: ExternalEngine
  /// The file to be made, as messages name it.
  let file: String
  /// The place that names the format.
  let place: Place

  func said(_ lines: [String]) -> Diagnostic {
    let rest = lines.count - Self.maxShown.lines
    return Diagnostic(
      .engineSaid,
      "\(engine.name) made ‘\(file)’, but printed ‘\(Self.shown(lines.first ?? ""))’", at: place,
      notes: lines.dropFirst().prefix(Self.maxShown.lines - 1)
        .map { .init("it said ‘\(Self.shown($0))’") }
        + (rest > 0 ? [.init("and \(rest) more lines")] : []))
  }

  func failed(_ end: ProcessEnd, _ lines: [String]) -> Diagnostic {
    let deed =
      switch end {
      case .exited(let status): "ended with status \(status)"
      case .signalled(let signal): "stopped with signal \(signal.number)"
      }
    return failure(.engineFailed, "\(deed) instead of making ‘\(file)’", lines)
  }

  func unstarted(_ reason: String) -> Diagnostic {
    failure(.engineFailed, "could not be started for ‘\(file)’: \(reason)", [])
  }

  func tooMuchOutput(_ limit: Int, _ lines: [String]) -> Diagnostic {
    failure(
      .engineFailed, "printed more than \(limit >> 10) KiB instead of making ‘\(file)’", lines)
  }

  func stalled(_ limit: Duration, _ lines: [String]) -> Diagnostic {
    failure(.engineStalled, "did not make ‘\(file)’ within \(Self.seconds(limit))", lines)
  }

  func outgrew(_ limit: Int, _ lines: [String]) -> Diagnostic {
    failure(
      .engineOutgrew, "took more memory than \(limit >> 20) MiB instead of making ‘\(file)’",
      lines)
  }

  func silent() -> Diagnostic {
    failure(.engineSilent, "reported success, but left nothing in ‘\(file)’", [])
  }

  /// A failure, with the last lines that the engine printed.
  private func failure(
    _ code: DiagnosticCode, _ deed: String, _ lines: [String]
  ) -> Diagnostic {
    Diagnostic(
      code, "\(engine.name) \(deed)", at: place,
      notes: lines.suffix(Self.maxShown.lines).map { .init("it said ‘\(Self.shown($0))’") },
      fix: "if it is broken or too old, reinstall it: \(engine.cure)")
  }

  private static func shown(_ line: String) -> String {
    let text = String(line.prefix(maxShown.characters)).visible
    return line.count > maxShown.characters ? text + "…" : text
  }

  private static func seconds(_ duration: Duration) -> String {
    let seconds = duration / .seconds(1)
    return seconds == 1 ? "1 second" : "\(seconds.formattedShort) seconds"
  }
}

extension Double {
  /// The number, without a fraction if it is whole.
  fileprivate var formattedShort: String {
    self == rounded() ? "\(Int(self))" : "\(self)"
  }
}
