public import Findings
import Planning

extension DiagnosticCode {
  /// What can be wrong between a configuration and its workspace.
  public static let building: [DiagnosticCode] = [
    unknownEdition, editionName,
  ]

  static let unknownEdition = DiagnosticCode(
    "unknown-edition", .error, cause: "There is no edition of that name.",
    example: "bindery build anual-report-2024",
    cure: "‘bindery list editions’ names them.")

  static let editionName = DiagnosticCode(
    "edition-name", .error,
    cause: "The folder of an edition has a name that cannot stand in paths and addresses.",
    example: "Configs/report #3/report.yaml",
    cure: "Use letters, digits, ‘-’, ‘_’ and ‘.’, a hundred bytes at most.")
}

extension Diagnostic {
  static func editionName(_ name: String, at path: String) -> Diagnostic {
    Diagnostic(
      .editionName, "an edition cannot be called ‘\(name)’", at: Place(path: path, line: 1),
      fix: "use letters, digits, ‘-’, ‘_’ and ‘.’, \(EditionName.greatestLength) bytes at most")
  }
}

extension UnknownWord {
  static func unknownEdition(_ name: String) -> UnknownWord {
    UnknownWord(
      .unknownEdition, "there is no edition ‘\(name)’", word: name, at: nil,
      help: .all("the editions are"))
  }
}
