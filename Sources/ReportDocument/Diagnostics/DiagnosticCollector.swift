import Synchronization

/// The one sink of a run: everything that reads, plans or writes reports its findings here.
///
/// Findings may arrive from several tasks at once; ``ordered`` gives them in an order that depends
/// on the findings alone, each once.
public final class DiagnosticCollector: Sendable {
  private let findings = Mutex<[Diagnostic]>([])

  /// Makes an empty collector.
  public init() {}

  /// Adds a finding.
  public func report(_ diagnostic: Diagnostic) {
    findings.withLock { $0.append(diagnostic) }
  }

  /// Adds several findings.
  public func report(contentsOf diagnostics: some Sequence<Diagnostic> & Sendable) {
    findings.withLock { $0.append(contentsOf: diagnostics) }
  }

  /// Whether any finding is an error.
  public var hasErrors: Bool {
    findings.withLock { $0.contains { $0.severity == .error } }
  }

  /// Whether any finding about a file is an error.
  public func hasErrors(in path: String) -> Bool {
    findings.withLock { $0.contains { $0.severity == .error && $0.place?.path == path } }
  }

  /// The findings by place, then severity, code and message, each once; those without place first.
  public var ordered: [Diagnostic] {
    findings.withLock { Diagnostic.ordered($0) }
  }
}

extension Diagnostic {
  /// Sorts findings by place, then severity, code and message, and drops repetitions.
  public static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.sorted { $0.precedes($1) }
  }

  private func precedes(_ other: Diagnostic) -> Bool {
    switch (place, other.place) {
    case (nil, .some): true
    case (.some, nil): false
    case (let a?, let b?) where a != b: a < b
    default:
      (severity.rank, code.name, message) < (other.severity.rank, other.code.name, other.message)
    }
  }
}

extension Severity {
  fileprivate var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
