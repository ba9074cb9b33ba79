public import Findings

/// Reports a plugin's findings about its own content.
public struct Reporter: Sendable {
  private let sector: String
  private let diagnostics: DiagnosticCollector

  /// Makes a reporter for a unit.
  public init(sector: String, diagnostics: DiagnosticCollector) {
    self.sector = sector
    self.diagnostics = diagnostics
  }

  /// Reports a finding; the host decides on its consequences.
  ///
  /// Long messages are cut.
  public func report(_ severity: Severity, _ message: String, at place: Place? = nil) {
    diagnostics.report(
      Diagnostic(
        Self.code(severity), "\(sector): \(message.clipped)",
        at: place.flatMap { $0.path.utf8.count > Self.maxPathLength ? nil : $0 }))
  }

  /// The maximum length of a path in bytes, as of most systems.
  private static let maxPathLength = 4096

  private static func code(_ severity: Severity) -> DiagnosticCode {
    switch severity {
    case .error: .pluginError
    case .warning: .pluginWarning
    case .note: .pluginNote
    }
  }
}

extension DiagnosticCode {
  /// The findings that plugins report about their own content.
  public static let plugins: [DiagnosticCode] = [pluginError, pluginWarning, pluginNote]

  static let pluginError = DiagnosticCode(
    "plugin-error", .error, cause: "A unit's plugin found an error in its content.",
    example: "request.reporter.report(.error, \"the address of the Office is missing\")",
    cure: "Correct the content as the message says.")
  static let pluginWarning = DiagnosticCode(
    "plugin-warning", .warning, cause: "A unit's plugin questions something in its content.",
    example: "request.reporter.report(.warning, \"no activity has a photo\")",
    cure: "Check the content that the message names.")
  static let pluginNote = DiagnosticCode(
    "plugin-note", .note, cause: "A unit's plugin comments on its content.",
    example: "request.reporter.report(.note, \"the chapter shows 12 activities\")",
    cure: "Nothing to do.")
}
