import SectorKit
import Testing

/// A change to the small workspace that leads to a finding.
///
/// `‸` in one of the files marks its place.
struct DiagnosticCase: Sendable, CustomTestStringConvertible {
  var code: String
  var status: Int32
  /// The files to replace or add; nil removes a file.
  var files: [String: String?] = [:]
  var arguments: [String] = ["check"]
  var plugin: any SectorPlugin = HealthPlugin()
  /// Whether the mark determines the column too.
  var hasColumn = true

  var testDescription: String { code }

  /// A case with a finding about the edition's configuration.
  static func configuration(_ code: String, _ text: String) -> DiagnosticCase {
    DiagnosticCase(code: code, status: 2, files: ["Configs/report/report.yaml": text])
  }

  /// A case with a finding about the sections of an annual report.
  static func sections(_ code: String, _ sections: String) -> DiagnosticCase {
    .configuration(code, SmallWorkspace.report(sections: sections))
  }

  /// A case with a finding about an activity's file.
  static func activity(
    _ code: String, status: Int32 = 1, hasColumn: Bool = true, _ text: String
  ) -> DiagnosticCase {
    DiagnosticCase(
      code: code, status: status,
      files: ["Plugins/Health/Content/activities/forum.md": text], hasColumn: hasColumn)
  }

  /// A case with a finding about another file of the unit.
  static func content(
    _ code: String, status: Int32 = 1, hasColumn: Bool = true, _ file: String, _ text: String
  ) -> DiagnosticCase {
    DiagnosticCase(
      code: code, status: status, files: ["Plugins/Health/Content/\(file)": text],
      hasColumn: hasColumn)
  }

  /// A case with a finding about a page template.
  static func template(_ code: String, _ text: String) -> DiagnosticCase {
    DiagnosticCase(
      code: code, status: 2, files: ["Templates/plain/page.html.mustache": text])
  }
}
