import ArgumentParser
import Findings
import WorkspaceFiles

/// How findings are written.
enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people, and for editors that follow `path:line:column`.
  case text
  /// For programs: one JSON array.
  case json
  /// For GitHub's workflow commands, which annotate a change.
  case github
  /// For tools that read SARIF 2.1.0.
  case sarif

  /// What writes findings about files of a folder.
  func printer(_ root: Folder, _ environment: CommandEnvironment) -> any DiagnosticPrinter {
    switch self {
    case .text: TextDiagnosticPrinter(root: root, environment: environment)
    case .json: JSONDiagnosticPrinter(environment: environment)
    case .github: GitHubDiagnosticPrinter(environment: environment)
    case .sarif: SARIFDiagnosticPrinter(environment: environment)
    }
  }
}

/// Writes findings to standard error.
protocol DiagnosticPrinter {
  /// Writes findings in the order given.
  func print(_ diagnostics: [Diagnostic])
}
