import Assembling
import Building
import Findings
import Planning
import WorkspaceFiles

/// Reports the results of editions.
struct OutcomeReport {
  let report: BuildReport
  let options: GlobalOptions
  let workspace: Workspace
  let environment: CommandEnvironment

  /// Prints findings and results, and returns the exit status.
  func print() -> Int32 {
    options.print(
      Diagnostic.ordered(report.editions.flatMap(\.diagnostics)), in: workspace.root, environment)
    for outcome in report.editions {
      // An invalid name could look like a command to a program that reads the output, so it is
      // quoted.
      let name = EditionName.isValid(outcome.name) ? outcome.name : "‘\(outcome.name)’"
      environment.standardOutput("\(name): \(summary(outcome))".visible + "\n")
    }
    if let invitation { environment.standardOutput(invitation.visible + "\n") }
    let status = environment.status(report.status.rawValue)
    environment.finish(status)
    return status
  }

  /// The line that says where to read the built edition.
  private var invitation: String? {
    let pages = report.editions.compactMap(firstPage)
    guard let first = pages.first else { return nil }
    return pages.count == 1
      ? "To see it, open \(first)" : "To see them, open the pages of each, such as \(first)"
  }

  /// The file of an edition that people open first; nil without publication.
  private func firstPage(of outcome: EditionReport) -> String? {
    guard let location = outcome.location else { return nil }
    let folder = Folder(location: location)
    let names = [".html", ".email.html", ".txt", ".md"].map { outcome.name + $0 }
    return names.first { folder.contains($0) }.map { "\(shown(location))/\($0)" }
  }

  private func summary(_ outcome: EditionReport) -> String {
    let counts = [Severity.error, .warning, .note].compactMap { severity -> String? in
      let count = outcome.diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let found = counts.isEmpty ? "" : " (\(counts.joined(separator: ", ")))"
    switch (outcome.status, outcome.location) {
    case (.complete, let location?): return "written to \(shown(location))\(found)"
    case (.complete, nil): return "in order\(found)"
    case (.incomplete, let location?):
      return "written to \(shown(location)), but not complete\(found)"
    case (.incomplete, nil): return "not in order\(found)"
    case (.misconfigured, _): return "its configuration is wrong\(found)"
    }
  }

  private func shown(_ location: String) -> String {
    let prefix = environment.workingFolder + "/"
    return location.hasPrefix(prefix) ? String(location.dropFirst(prefix.count)) : location
  }
}
