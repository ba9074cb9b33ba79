import ArgumentParser
import Assembling
import Building
import Checking
import ContentReading
import Findings
import MarkdownReader
import Platform
import Proofreading
import SectorKit
import WorkspaceFiles

/// Proof-reads files, and writes what was found.
struct ProofreadRun {
  let checks: [any TextCheck]
  /// Whether replacements that are sure are made.
  let fixes: Bool
  let environment: CommandEnvironment
  private let diagnostics = DiagnosticCollector()
  private var tally = ProofTally()
  private var files = 0
  private var replacements = 0
  /// Whether a file could not be read or written.
  private var isIncomplete = false
  private var seen: Set<String> = []

  init(checks: [any TextCheck], fixes: Bool, environment: CommandEnvironment) {
    self.checks = checks
    self.fixes = fixes
    self.environment = environment
  }

  private static let markdown = [".md", ".markdown"]
  private static let plain = [".txt", ".text"]

  private static func isText(_ path: String) -> Bool {
    let path = path.lowercased()
    return (markdown + plain).contains(where: path.hasSuffix)
  }

  // MARK: What to read

  /// Proof-reads a file, or the texts in a folder.
  ///
  /// - Returns: whether there is such a file or folder.
  mutating func add(fileOrFolder target: String) -> Bool {
    let location = environment.absolute(target)
    guard let status = FileStatus(path: location) else { return false }
    let folder = Folder(location: location)
    guard status.isFolder else {
      proofread(location, shownAs: target)
      return true
    }
    do {
      var name = target
      while name.count > 1, name.hasSuffix("/") { name.removeLast() }
      for file in try Self.texts(in: folder) {
        proofread("\(location)/\(file)", shownAs: name == "." ? file : "\(name)/\(file)")
      }
    } catch {
      report(error, path: target)
    }
    return true
  }

  private static func texts(in folder: Folder) throws(FileProblem) -> [String] {
    var files: [String] = []
    for name in try folder.names() {
      if name.hasSuffix("/") {
        files += try folder.files(under: String(name.dropLast()))
      } else {
        files.append(name)
      }
    }
    return files.filter(isText)
  }

  /// Proof-reads the texts that an edition is made from.
  ///
  /// - Throws: if there is no such edition.
  mutating func add(
    edition name: String, in workspace: Workspace, _ plugins: [any SectorPlugin], jobs: Int
  ) async throws {
    let known = (try? workspace.editionNames()) ?? []
    guard known.contains(name) else {
      throw ValidationError.unknown("file, folder or edition", name, among: known)
    }
    let result = await Orchestrator(
      workspace: workspace, plugins: plugins, options: BuildOptions(output: nil, jobs: jobs)
    ).build([name])
    checkFigures(result.outcomes.flatMap(\.diagnostics), in: workspace)
    for file in result.outcomes.flatMap(\.files) where Self.isText(file) {
      proofread("\(workspace.root.location)/\(file)", shownAs: file)
    }
    // An edition that cannot be put together has no texts to read.
    let broken = result.outcomes.filter(\.files.isEmpty).flatMap(\.diagnostics)
      .filter { $0.severity == .error }
    diagnostics.report(contentsOf: broken)
  }

  /// Reports where texts of an edition do not say what its figures say, or corrects it.
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
          try workspace.root.replace(path, String(decoding: fixed.bytes, as: UTF8.self))
          replacements += fixed.count
          found.removeAll { $0.place?.path == path && $0.replacement != nil }
        } catch {
          report(error, path: path)
        }
      }
    }
    diagnostics.report(contentsOf: found)
  }

  // MARK: Reading

  private mutating func proofread(_ location: String, shownAs path: String) {
    guard seen.insert(location).inserted else { return }
    files += 1
    do throws(FileProblem) {
      var bytes = Array(try SourceText(FileContent.read(location)).bytes)
      var findings = findings(in: bytes, path: path)
      if fixes {
        let fixed = Corrections(findings).applied(to: bytes)
        if fixed.count > 0 {
          let slash = location.lastIndex(of: "/") ?? location.startIndex
          try Folder(location: String(location[..<slash]))
            .replace(
              String(location[location.index(after: slash)...]),
              String(decoding: fixed.bytes, as: UTF8.self))
          replacements += fixed.count
          bytes = fixed.bytes
          findings = self.findings(in: bytes, path: path, counts: false)
        }
      }
      diagnostics.report(contentsOf: findings)
    } catch {
      report(error, path: path)
    }
  }

  private mutating func findings(
    in bytes: [UInt8], path: String, counts: Bool = true
  ) -> [Diagnostic] {
    let lines = SourceLines(bytes, path: path)
    let isPlain = Self.plain.contains(where: path.lowercased().hasSuffix)
    let start = (try? FrontMatter(bytes[...]))?.body.startIndex ?? 0
    let text =
      isPlain
      ? ProofText(plain: lines)
      : ProofText(
        markdown: LocatedText(lines, range: start..<bytes.count))
    var own = ProofTally()
    let found = TextChecks.findings(in: text, by: checks, &own)
    if counts { tally.add(own) }
    guard !found.isEmpty else { return [] }
    let excuses = Excuses(in: Folder(location: environment.workingFolder))
    excuses.add(bytes, path: path)
    return FindingJudge(excuses: excuses).judged(found)
  }

  private mutating func report(_ problem: FileProblem, path: String) {
    isIncomplete = true
    diagnostics.report(problem.diagnostic(path: path, namedAt: nil))
  }

  // MARK: Findings

  /// Writes what was found.
  ///
  /// - Returns: the exit status.
  func finish(_ options: GlobalOptions) -> Int32 {
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
