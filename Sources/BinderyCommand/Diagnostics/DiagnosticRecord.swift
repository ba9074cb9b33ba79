import Findings

/// A finding as machines read it.
struct DiagnosticRecord: Codable {
  /// A further place.
  struct Note: Codable {
    var message: String
    var path: String?
    var line: Int?
    var column: Int?
  }

  var severity: String
  var code: String
  var message: String
  var path: String?
  var line: Int?
  var column: Int?
  var notes: [Note]
  var fix: String?

  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity.rawValue
    code = diagnostic.code.name
    message = diagnostic.message
    path = diagnostic.place?.path
    line = diagnostic.place?.line
    column = diagnostic.place?.column
    notes = diagnostic.notes.map {
      Note(
        message: $0.message, path: $0.place?.path, line: $0.place?.line, column: $0.place?.column)
    }
    fix = diagnostic.fix
  }
}
