import Synchronization

/// The single sink of a run: everything that reads, plans or writes reports its findings here.
///
/// Findings may arrive from several tasks at once; ``ordered`` returns each finding once, in an
/// order that depends only on the findings themselves.
///
/// A collector keeps a limited number of findings of each kind for each file, for a limited number of
/// files, and as many of each kind for everything else; it counts the rest.
public final class DiagnosticCollector: Sendable {
  /// The maximum number of findings of one kind kept for a file.
  public static let limit = 200
  /// The maximum number of files with a separate count of one kind of finding.
  private static let maxFiles = 1000

  private struct Kind: Hashable {
    var code: DiagnosticCode
    /// The file; nil for findings without a place, and in files beyond the maximum.
    var path: String?
  }

  private struct Findings {
    var kept: [Diagnostic] = []
    var seen: Set<Diagnostic> = []
    var counts: [Kind: Int] = [:]
    /// The numbers of files with findings of each kind.
    var files: [DiagnosticCode: Int] = [:]
    /// The place of the first finding of each kind that is only counted.
    var rests: [Kind: Place?] = [:]

    /// Whether any finding is an error, and which files have one.
    var hasErrors = false
    var faulty: Set<String> = []

    mutating func keep(_ finding: Diagnostic) {
      kept.append(finding)
      guard finding.severity == .error else { return }
      hasErrors = true
      if let path = finding.place?.path { faulty.insert(path) }
    }

    /// Counts a finding and returns whether it is new and within the limit.
    mutating func admits(_ finding: Diagnostic) -> Bool {
      let place = finding.place
      if place != nil, seen.contains(finding) { return false }  // repeated by a second call
      var kind = Kind(code: finding.code, path: place?.path)
      if place != nil, counts[kind] == nil {
        if files[kind.code, default: 0] < DiagnosticCollector.maxFiles {
          files[kind.code, default: 0] += 1
        } else {
          kind.path = nil
        }
      }
      counts[kind, default: 0] += 1
      if counts[kind, default: 0] <= DiagnosticCollector.limit {
        if place != nil { seen.insert(finding) }
        return true
      }
      if rests[kind] == nil { rests[kind] = .some(kind.path == nil ? nil : place) }
      return false
    }

    /// The kept findings, and a summary for each kind that has more.
    var all: [Diagnostic] {
      kept
        + rests.map { kind, place in
          let rest = counts[kind, default: 0] - DiagnosticCollector.limit
          return Diagnostic(
            kind.code, "and \(rest) more of this kind\(place == nil ? "" : " in this file")",
            at: place)
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

  /// Adds a finding about an unknown word; the nearest known word is computed only if the finding
  /// is kept.
  public func report(_ unknown: UnknownWord, among known: inout KnownWords) {
    guard findings.withLock({ $0.admits(unknown.finding) }) else { return }
    let finding = unknown.finding(among: &known)
    findings.withLock { $0.keep(finding) }
  }

  /// Adds a finding about an unknown word.
  ///
  /// If many such findings are likely and there are many known words, make the ``KnownWords`` once
  /// and pass them to each call.
  public func report(_ unknown: UnknownWord, among words: @autoclosure () -> [String]) {
    guard findings.withLock({ $0.admits(unknown.finding) }) else { return }
    var known = KnownWords(words())
    let finding = unknown.finding(among: &known)
    findings.withLock { $0.keep(finding) }
  }

  /// Adds the findings of another collector.
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

  /// The findings, without duplicates, sorted by place, then severity, code and message; findings
  /// without a place come first.
  public var ordered: [Diagnostic] {
    findings.withLock { Diagnostic.ordered($0.all) }
  }
}

extension Diagnostic {
  /// Sorts findings by where they start, then by severity, code, message and end, and removes
  /// duplicates.
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
