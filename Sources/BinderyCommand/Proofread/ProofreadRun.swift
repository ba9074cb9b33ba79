import ArgumentParser
import Assembling
import Building
import Checking
import Findings
import Planning
import Platform
import Proofreading
import Records
import SectorKit
import WorkspaceFiles

/// Proof-reads files, and writes the findings.
struct ProofreadRun {
  /// The argument for another program's output.
  static let standardInput = "-"
  /// How messages call that.
  private static let shownInput = "standard input"
  /// The maximum number of bytes to read from it.
  private static let maxInput = 256 << 20

  /// Texts read together: a file, or all files of an edition.
  private struct Reading {
    var files: [(location: String, path: String)]
    /// The folder of the edition's own texts, and the period that they are about.
    var folder = ""
    var period: Located<DateSpan>?
  }

  let checks: [any TextCheck]
  /// Whether to make certain replacements.
  let fixes: Bool
  let environment: CommandEnvironment
  let jobs: Int
  private let diagnostics = DiagnosticCollector()
  private var readings: [Reading] = []
  private var tally = ProofTally()
  private var files = 0
  private var replacements = 0
  /// Whether a file could not be read or written.
  private var isIncomplete = false
  private var seen: Set<String> = []
  /// The texts read so far, for comparing files and editions with each other.
  private var groups: [[ProofText]] = []
  private let excuses: Excuses

  init(
    checks: [any TextCheck], fixes: Bool, environment: CommandEnvironment, jobs: Int
  ) {
    self.checks = checks
    self.fixes = fixes
    self.environment = environment
    self.jobs = jobs
    excuses = Excuses(in: Folder(location: environment.workingFolder))
  }

  /// Whether a file in a folder is a text; keys and tables are read where they are named.
  private static func isText(_ path: String) -> Bool {
    switch ProofText.Form(path: path) {
    case .markdown, .plain: true
    case .keys, .table, nil: false
    }
  }

  // MARK: Selection of texts

  /// Takes a file, or the texts in a folder.
  ///
  /// - Returns: whether there is such a file or folder.
  mutating func add(fileOrFolder target: String) -> Bool {
    if target == Self.standardInput {
      add([(target, Self.shownInput)])
      return true
    }
    let location = environment.absolute(target)
    guard let status = FileStatus(path: location) else { return false }
    let folder = Folder(location: location)
    guard status.isFolder else {
      add([(location, target)])
      return true
    }
    do {
      var name = target
      while name.count > 1, name.hasSuffix("/") { name.removeLast() }
      let prefix = name == "." ? "" : name.hasSuffix("/") ? name : "\(name)/"
      let listing = try folder.listing(under: "")
      for file in listing.files where Self.isText(file) {
        add([("\(location)/\(file)", prefix + file)])
      }
      for loss in listing.losses { report(loss.problem, path: prefix + loss.path) }
    } catch {
      report(error, path: target)
    }
    return true
  }

  /// Takes the texts that an edition is made from.
  ///
  /// - Throws: if there is no such edition.
  mutating func add(
    edition name: String, in workspace: Workspace, _ plugins: [any SectorPlugin]
  ) async throws {
    let known = (try? workspace.editionNames()) ?? []
    guard known.contains(name) else {
      throw ValidationError.unknown("file, folder or edition", name, among: known)
    }
    var options = BuildOptions(output: nil, jobs: jobs)
    options.restrictions = environment.restrictions
    options.observer = environment.observer
    let result = await Orchestrator(workspace: workspace, plugins: plugins, options: options)
      .build([name])
    checkFigures(result.outcomes.flatMap(\.diagnostics), in: workspace)
    for outcome in result.outcomes {
      add(
        outcome.files.filter { ProofText.Form(path: $0) != nil }
          .map { ("\(workspace.root.location)/\($0)", $0) },
        of: workspace.editions.folder(name).path, period: outcome.period)
    }
    // An edition that cannot be assembled has no texts to read.
    let broken = result.outcomes.filter(\.files.isEmpty).flatMap(\.diagnostics)
      .filter { $0.severity == .error }
    diagnostics.report(contentsOf: broken)
  }

  private mutating func add(
    _ files: [(location: String, path: String)], of folder: String = "",
    period: Located<DateSpan>? = nil
  ) {
    let new = files.filter { seen.insert($0.location).inserted }
    if !new.isEmpty { readings.append(Reading(files: new, folder: folder, period: period)) }
  }

  /// Reports where texts of an edition contradict its figures, or corrects them.
  private mutating func checkFigures(_ findings: [Diagnostic], in workspace: Workspace) {
    var found = findings.filter { Checks.figureCodes.contains($0.code) }
    if fixes {
      for (path, findings) in Dictionary(grouping: found, by: { $0.place?.path ?? "" }) {
        guard let bytes = try? workspace.root.read(path, limit: SourceText.defaultLimit) else {
          continue
        }
        let fixed = Corrections(findings).applied(to: bytes)
        guard fixed.count > 0 else { continue }
        do throws(FileProblem) {
          try workspace.root.replace(path, bytes, with: fixed.bytes)
          replacements += fixed.count
          found.removeAll { $0.place?.path == path && $0.replacement != nil }
        } catch {
          reportUnwritten(error, path: path)
        }
      }
    }
    diagnostics.report(contentsOf: found)
  }

  // MARK: Reading

  /// A file during proof-reading.
  private struct OpenText {
    let file: (location: String, path: String)
    /// The file's bytes.
    let content: [UInt8]
    /// Its text, without a byte order mark.
    var bytes: [UInt8]
  }

  private func content(at location: String) throws(FileProblem) -> [UInt8] {
    location == Self.standardInput
      ? try environment.standardInput(Self.maxInput) : try FileContent.read(location)
  }

  private mutating func read(_ reading: Reading) async {
    var texts: [OpenText] = []
    for file in reading.files {
      files += 1
      do throws(FileProblem) {
        let content = try content(at: file.location)
        texts.append(
          OpenText(file: file, content: content, bytes: Array(try SourceText(content).bytes)))
      } catch {
        report(error, path: file.path)
      }
    }
    var findings = await findings(in: texts, reading, counts: true)
    if fixes {
      var isFixed = false
      for index in texts.indices {
        let text = texts[index]
        let file = text.file
        let own = findings.filter { $0.place?.path == file.path }
        let fixed = Corrections(own).applied(to: text.bytes)
        guard fixed.count > 0 else { continue }
        do throws(FileProblem) {
          let slash = file.location.lastIndex(of: "/") ?? file.location.startIndex
          try Folder(location: String(file.location[..<slash]))
            .replace(
              String(file.location[file.location.index(after: slash)...]), text.content,
              with: SourceText.mark(of: text.content) + fixed.bytes)
          replacements += fixed.count
          texts[index].bytes = fixed.bytes
          isFixed = true
        } catch {
          reportUnwritten(error, path: file.path)
        }
      }
      if isFixed {
        groups.removeLast()
        findings = await self.findings(in: texts, reading, counts: false)
      }
    }
    diagnostics.report(contentsOf: findings)
  }

  private mutating func findings(
    in texts: [OpenText], _ reading: Reading, counts: Bool
  ) async -> [Diagnostic] {
    let (folder, period) = (reading.folder, reading.period)
    // Corrected files are read a second time, and should not repeat their findings.
    let refusals = counts ? diagnostics : DiagnosticCollector()
    let read = await Parallel.map(texts.map { ($0.file.path, $0.bytes) }, jobs: jobs) {
      path, bytes -> ProofText in
      let text = ProofText(
        SourceLines(bytes, path: path), path: path,
        form: path == Self.shownInput ? .plain : ProofText.Form(path: path) ?? .markdown,
        into: refusals)
      // The texts of records are about their own days.
      return !folder.isEmpty && path.hasPrefix(folder + "/") ? text.covering(period) : text
    }
    let (found, own) = await TextChecks.findings(
      in: read, by: checks, isOfEdition: false, jobs: jobs)
    if counts { tally.add(own) }
    for text in texts { excuses.add(text.bytes, path: text.file.path) }
    if readings.count > 1 { groups.append(read) } else { groups.append([]) }
    return judged(found)
  }

  /// The findings that are not excused, as severe as they are.
  private func judged(_ found: [Diagnostic]) -> [Diagnostic] {
    guard !found.isEmpty else { return [] }
    // A check named by its code runs, whether it is on by default or not.
    let settings = Dictionary(
      uniqueKeysWithValues: checks.compactMap { check in
        CheckSetting(rawValue: check.code.severity.rawValue).map { (check.code.name, $0) }
      })
    return FindingJudge(settings, excuses: excuses).judged(found)
  }

  private mutating func report(_ problem: FileProblem, path: String) {
    isIncomplete = true
    diagnostics.report(problem.diagnostic(path: path, namedAt: nil))
  }

  private mutating func reportUnwritten(_ problem: FileProblem, path: String) {
    isIncomplete = true
    diagnostics.report(problem.writingDiagnostic(path: path))
  }

  // MARK: Findings

  /// Reads all selected texts, and writes the findings.
  ///
  /// - Returns: the exit status.
  mutating func finish(_ options: GlobalOptions) async -> Int32 {
    for reading in readings { await read(reading) }
    // Contradictions within a text were found there.
    let places = Set(diagnostics.ordered.compactMap(\.place))
    diagnostics.report(
      contentsOf: judged(TextChecks.findings(between: groups, by: checks))
        .filter { finding in !(finding.place.map(places.contains) ?? false) })
    groups = []
    let found = diagnostics.ordered
    options.print(found, in: Folder(location: environment.workingFolder), environment)
    var summary = "\(files) \(files == 1 ? "file" : "files"): \(tally.summary)\n"
    if fixes {
      summary += "\(replacements) \(replacements == 1 ? "replacement" : "replacements") made\n"
    }
    environment.standardOutput(summary)
    if isIncomplete { return BuildExit.usage }
    return found.contains { $0.severity != .note } ? BuildExit.incomplete : 0
  }
}
