public import SectorKit

/// A finding as machines read it.
public struct DiagnosticRecord: Sendable, Codable {
  /// A further place.
  struct Note: Sendable, Codable {
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

  /// The record of a finding.
  public init(_ diagnostic: Diagnostic) {
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

  /// The finding; nil when its code is not among those given by name.
  public func diagnostic(of codes: [String: DiagnosticCode]) -> Diagnostic? {
    codes[code].map {
      Diagnostic(
        $0, message, at: Self.place(path, line, column),
        notes: notes.map { .init($0.message, at: Self.place($0.path, $0.line, $0.column)) },
        fix: fix)
    }
  }

  private static func place(_ path: String?, _ line: Int?, _ column: Int?) -> Place? {
    guard let path, let line else { return nil }
    return Place(path: path, line: line, column: column)
  }
}
