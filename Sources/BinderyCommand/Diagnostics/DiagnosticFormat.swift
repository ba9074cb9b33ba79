import ArgumentParser
import Findings
import WorkspaceFiles

/// The output form of findings.
enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
  /// Text for people, and for editors that recognize `path:line:column`.
  case text
  /// One JSON array, for programs.
  case json
  /// Workflow commands of GitHub Actions, which annotate a change.
  case github
  /// SARIF 2.1.0.
  case sarif

  /// The form that a command line requests, even if the rest of the line is invalid; nil if it
  /// requests none.
  init?(in arguments: [String]) {
    let option = "--diagnostics"
    let words = Array(arguments.prefix { $0 != "--" })
    var name: String?
    for (index, word) in words.enumerated() {
      if word.hasPrefix("\(option)=") {
        name = String(word.dropFirst(option.count + 1))
      } else if word == option, index + 1 < words.count {
        name = words[index + 1]
      }
    }
    guard let name else { return nil }
    self.init(rawValue: name)
  }

  /// A printer of findings about files in a folder.
  func printer(
    _ root: Folder, _ environment: CommandEnvironment, showsAllNotes: Bool
  ) -> any DiagnosticPrinter {
    switch self {
    case .text:
      TextDiagnosticPrinter(
        root: root, environment: environment, showsAllNotes: showsAllNotes)
    case .json: JSONDiagnosticPrinter(environment: environment)
    case .github: GitHubDiagnosticPrinter(environment: environment)
    case .sarif: SARIFDiagnosticPrinter(environment: environment)
    }
  }
}

/// Writes findings to standard error.
protocol DiagnosticPrinter {
  /// Writes findings in the given order.
  func print(_ diagnostics: [Diagnostic])
}
