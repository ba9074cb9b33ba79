import Findings

/// A finding in machine-readable form.
struct DiagnosticRecord: Codable {
  /// A note on another place.
  struct Note: Codable {
    var message: String
    var path: String?
    var line: Int?
    var column: Int?
    var endLine: Int?
    var endColumn: Int?
  }

  /// A replacement for the text at a place.
  struct Replacement: Codable {
    var path: String
    var line: Int
    var column: Int?
    var endLine: Int?
    var endColumn: Int?
    var text: String
  }

  var severity: String
  var code: String
  var message: String
  var path: String?
  var line: Int?
  var column: Int?
  /// The position just after the text that the finding is about.
  var endLine: Int?
  var endColumn: Int?
  var notes: [Note]
  var fix: String?
  var replacement: Replacement?

  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity.rawValue
    code = diagnostic.code.name
    message = diagnostic.message
    path = diagnostic.place?.path
    line = diagnostic.place?.line
    column = diagnostic.place?.column
    endLine = diagnostic.place?.end?.line
    endColumn = diagnostic.place?.end?.column
    notes = diagnostic.notes.map {
      Note(
        message: $0.message, path: $0.place?.path, line: $0.place?.line, column: $0.place?.column,
        endLine: $0.place?.end?.line, endColumn: $0.place?.end?.column)
    }
    fix = diagnostic.fix
    replacement = diagnostic.replacement.map {
      Replacement(
        path: $0.place.path, line: $0.place.line, column: $0.place.column,
        endLine: $0.place.end?.line, endColumn: $0.place.end?.column, text: $0.text)
    }
  }
}
