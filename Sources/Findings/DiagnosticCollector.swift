import Synchronization

/// The one sink of a run: everything that reads, plans or writes reports its findings here.
///
/// Findings may arrive from several tasks at once; ``ordered`` gives them in an order that depends
/// on the findings alone, each once.
///
/// Of one kind, a file gets so many findings as a person can look at; the rest are counted.
public final class DiagnosticCollector: Sendable {
  /// The greatest number of findings of one kind about one file.
  public static let limit = 200

  private struct Kind: Hashable {
    var code: DiagnosticCode
    var path: String
  }

  private struct Findings {
    var kept: [Diagnostic] = []
    var seen: Set<Diagnostic> = []
    var counts: [Kind: Int] = [:]
    /// The place of the first finding of a kind that was only counted.
    var rests: [Kind: Place] = [:]

    /// Whether any is an error, and the files that have one.
    var hasErrors = false
    var faulty: Set<String> = []

    mutating func keep(_ finding: Diagnostic) {
      kept.append(finding)
      guard finding.severity == .error else { return }
      hasErrors = true
      if let path = finding.place?.path { faulty.insert(path) }
    }

    /// Whether a finding is new and one of those that are kept; counts it.
    mutating func admits(_ finding: Diagnostic) -> Bool {
      guard let place = finding.place else { return true }
      if seen.contains(finding) { return false }  // asked twice, a plugin finds the same
      let kind = Kind(code: finding.code, path: place.path)
      counts[kind, default: 0] += 1
      if counts[kind, default: 0] <= DiagnosticCollector.limit {
        seen.insert(finding)
        return true
      }
      if rests[kind] == nil { rests[kind] = place }
      return false
    }

    /// What was kept, and how much was not.
    var all: [Diagnostic] {
      kept
        + rests.map { kind, place in
          let rest = counts[kind, default: 0] - DiagnosticCollector.limit
          return Diagnostic(kind.code, "and \(rest) more of this kind in this file", at: place)
        }
    }
  }

  private let findings = Mutex(Findings())

  /// Makes an empty collector.
  public init() {}

  /// Adds a finding.
  public func report(_ diagnostic: Diagnostic) {
    findings.withLock { if $0.admits(diagnostic) { $0.keep(diagnostic) } }
  }

  /// Adds a finding about a word that names nothing; the word that was meant is looked for among those
  /// known only when the finding is kept.
  public func report(_ unknown: UnknownWord, among known: inout KnownWords) {
    guard findings.withLock({ $0.admits(unknown.finding) }) else { return }
    let finding = unknown.finding(among: &known)
    findings.withLock { $0.keep(finding) }
  }

  /// Adds a finding about a word that names nothing.
  ///
  /// Where many such findings are to be expected among many known words, those are better made once
  /// for all of them.
  public func report(_ unknown: UnknownWord, among words: @autoclosure () -> [String]) {
    guard findings.withLock({ $0.admits(unknown.finding) }) else { return }
    var known = KnownWords(words())
    let finding = unknown.finding(among: &known)
    findings.withLock { $0.keep(finding) }
  }

  /// Adds what another collector found.
  public func report(contentsOf diagnostics: some Sequence<Diagnostic> & Sendable) {
    findings.withLock { findings in
      for diagnostic in diagnostics { findings.keep(diagnostic) }
    }
  }

  /// Whether any finding is an error.
  public var hasErrors: Bool {
    findings.withLock { $0.hasErrors }
  }

  /// Whether any finding about a file is an error.
  public func hasErrors(in path: String) -> Bool {
    findings.withLock { $0.faulty.contains(path) }
  }

  /// The findings by place, then severity, code and message, each once; those without place first.
  public var ordered: [Diagnostic] {
    findings.withLock { Diagnostic.ordered($0.all) }
  }
}

extension Diagnostic {
  /// Sorts findings by where they start, then severity, code, message and where they end, and drops
  /// repetitions.
  public static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.sorted { $0.precedes($1) }
  }

  private var weight: (Int, String, String) { (severity.rank, code.name, message) }

  private func precedes(_ other: Diagnostic) -> Bool {
    switch (place, other.place) {
    case (nil, .some): true
    case (.some, nil): false
    case (let a?, let b?) where a.start != b.start: a.start < b.start
    case (let a?, let b?) where weight == other.weight: a < b
    default: weight < other.weight
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
