public import Findings
import Planning
import Records

extension DiagnosticCode {
  /// What can be wrong between a configuration and its workspace.
  public static let building: [DiagnosticCode] = [
    unusedRecord, sectorWithoutFolder, unknownRecord, outsidePeriod, unknownEdition, noEditions,
    editionName,
  ]

  static let unusedRecord = DiagnosticCode(
    "unused-record", .note,
    cause: "A record falls in the period of an edition, but no edition shows it.",
    example: "Education has an activity of May 2024, but no edition of that year shows Education.",
    cure: "Nothing, where that is meant; else show it in a section.")

  static let sectorWithoutFolder = DiagnosticCode(
    "sector-without-folder", .error,
    cause: "A configuration names a unit whose folder the workspace lacks.",
    example: """
      sections:
        - sector: culture  # there is no Plugins/Culture/
      """,
    cure: "Add the unit's folder to Plugins/, or remove the unit from the configuration.")

  static let unknownRecord = DiagnosticCode(
    "unknown-record", .error, cause: "‘only’ names a record that the unit does not have.",
    example: """
      - sector: education
        only: [fourm-on-teaching]
      """,
    cure: "Correct the id.")

  static let outsidePeriod = DiagnosticCode(
    "outside-period", .note,
    cause: "‘only’ names a record whose date falls outside the edition's period.",
    example: """
      period: 2024
      sections:
        - sector: education
          only: [forum-on-teaching]  # dates: 2023-11-06
      """,
    cure: "Nothing needed where that is meant.")

  static let unknownEdition = DiagnosticCode(
    "unknown-edition", .error, cause: "There is no edition of that name.",
    example: "bindery build anual-report-2024",
    cure: "‘bindery list editions’ names them.")

  static let noEditions = DiagnosticCode(
    "no-editions", .error, cause: "There is nothing to build: no folder in Configs/ is an edition.",
    example: "bindery build  # Configs/ is empty",
    cure: "Make an edition with ‘bindery new edition’, or add its report.yaml.")

  static let editionName = DiagnosticCode(
    "edition-name", .error,
    cause: "The folder of an edition has a name that cannot stand in paths and addresses.",
    example: "Configs/report #3/report.yaml",
    cure: "Use letters, digits, ‘-’, ‘_’ and ‘.’, a hundred bytes at most.")
}

extension Diagnostic {
  static func unusedRecord(_ activity: Activity, edition: String) -> Diagnostic {
    Diagnostic(
      .unusedRecord,
      "‘\(activity.id)’ falls in the period of \(edition), but no edition shows it",
      at: activity.place)
  }

  static func sectorWithoutFolder(_ sector: String, folder: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .sectorWithoutFolder, "the workspace has no folder ‘\(folder)’ for ‘\(sector)’", at: place)
  }

  static func unknownRecord(_ id: String, at place: Place, known: [String]) -> Diagnostic {
    let nearest = Suggestion.nearest(to: id, among: known)
    return Diagnostic(
      .unknownRecord,
      "there is no record ‘\(id)’" + (nearest.map { "; did you mean ‘\($0)’?" } ?? ""), at: place,
      fix: nearest.map { "write ‘\($0)’" })
  }

  static func outsidePeriod(_ id: String, date: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .outsidePeriod, "‘\(id)’ is shown although its date, \(date), is outside the period",
      at: place)
  }

  static func unknownEdition(_ name: String, known: [String]) -> Diagnostic {
    let nearest = Suggestion.nearest(to: name, among: known)
    return Diagnostic(
      .unknownEdition,
      "there is no edition ‘\(name)’" + (nearest.map { "; did you mean ‘\($0)’?" } ?? ""),
      fix: known.isEmpty ? nil : "the editions are \(known.joined(separator: ", "))")
  }

  /// Nothing was named and there is nothing to name.
  package static func noEditions(in folder: String) -> Diagnostic {
    Diagnostic(
      .noEditions, "there is no edition: no folder in ‘\(folder)’ contains a \(EditionFile.name)",
      at: Place(path: folder, line: 1), fix: "make one with ‘bindery new edition’")
  }

  static func editionName(_ name: String, at path: String) -> Diagnostic {
    Diagnostic(
      .editionName, "an edition cannot be called ‘\(name)’", at: Place(path: path, line: 1),
      fix: "use letters, digits, ‘-’, ‘_’ and ‘.’, \(EditionName.greatestLength) bytes at most")
  }
}
