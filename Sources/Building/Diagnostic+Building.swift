public import Findings
import Planning

extension DiagnosticCode {
  /// The findings about how a configuration fits its workspace.
  public static let building: [DiagnosticCode] = [
    unknownEdition, unknownUnit, noEditions, editionName, partNameTaken, unreadUnit,
  ]

  static let unknownEdition = DiagnosticCode(
    "unknown-edition", .error, cause: "No edition has that name.",
    example: "bindery build anual-report-2024",
    cure: "Use one of the names that ‘bindery list editions’ shows.")

  static let unknownUnit = DiagnosticCode(
    "unknown-unit", .error, cause: "No unit has that id.",
    example: "bindery build --sector educaton",
    cure: "Use one of the ids that ‘bindery list sectors’ shows.")

  static let noEditions = DiagnosticCode(
    "no-editions", .error, cause: "There is nothing to build: no folder in Configs/ is an edition.",
    example: "bindery build  # Configs/ is empty",
    cure: "Create an edition with ‘bindery new edition’, or add its report.yaml.")

  static let editionName = DiagnosticCode(
    "edition-name", .error,
    cause: "The name of an edition's folder cannot be used in paths and addresses.",
    example: "Configs/report #3/report.yaml",
    cure: "Use letters, digits, ‘-’, ‘_’ and ‘.’, at most a hundred bytes in all.")

  static let partNameTaken = DiagnosticCode(
    "part-name-taken", .error,
    cause: "A unit's part of an edition would take the output folder of another edition.",
    example: "bindery build report --sector health  # Configs/report-health/ is an edition too",
    cure: "Rename the other edition, or build the whole edition without ‘--sector’.")

  static let unreadUnit = DiagnosticCode(
    "unread-unit", .note,
    cause: "Plugins/ contains a folder with content, but the program has no unit with that folder.",
    example: "Plugins/Health/Content/sector.yaml  # the program was built before Health was added",
    cure:
      "Rebuild the program if the unit is new; otherwise, correct the folder's name.")
}

extension Diagnostic {
  static func unreadUnit(_ folder: String, meant: String?) -> Diagnostic {
    Diagnostic(
      .unreadUnit,
      "‘\(folder.visible)’ is not read, because no unit of the program has this folder"
        + (meant.map(Suggestion.question) ?? ""),
      at: Place(path: folder, line: 1),
      fix: meant == nil ? "rebuild the program if the unit is new" : "rename it")
  }

  /// The command names no edition, and the workspace has none.
  package static func noEditions(in folder: String) -> Diagnostic {
    Diagnostic(
      .noEditions, "there is no edition: no folder in ‘\(folder)’ contains a \(EditionFile.name)",
      at: Place(path: folder, line: 1), fix: "make one with ‘bindery new edition’")
  }

  static func partNameTaken(
    _ taken: String, of sector: String, in plan: EditionPlan
  ) -> Diagnostic {
    Diagnostic(
      .partNameTaken,
      "the part of ‘\(sector)’ cannot be written: ‘\(taken)’ is a separate edition",
      at: Place(path: plan.path, line: 1))
  }

  static func editionName(_ name: String, at path: String) -> Diagnostic {
    Diagnostic(
      .editionName, "an edition cannot be called ‘\(name)’", at: Place(path: path, line: 1),
      fix: "use letters, digits, ‘-’, ‘_’ and ‘.’, \(EditionName.maxLength) bytes at most")
  }
}

extension UnknownWord {
  static func unknownUnit(_ id: String) -> UnknownWord {
    UnknownWord(
      .unknownUnit, "there is no unit ‘\(id)’", word: id, at: nil, help: .all("the units are"))
  }

  static func unknownEdition(_ name: String) -> UnknownWord {
    UnknownWord(
      .unknownEdition, "there is no edition ‘\(name)’", word: name, at: nil,
      help: .all("the editions are"))
  }
}
