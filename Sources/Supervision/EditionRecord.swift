import ReportAssembly
import SectorKit

/// What became of an edition, as the journal has it.
struct EditionRecord: Codable {
  var name: String
  var status: Int32
  var location: String?
  var findings: [DiagnosticRecord]

  init(_ report: EditionReport) {
    name = report.name
    status = report.status.rawValue
    location = report.location
    findings = report.diagnostics.map(DiagnosticRecord.init)
  }

  func report(_ codes: [String: DiagnosticCode]) -> EditionReport {
    EditionReport(
      name: name, status: BuildStatus(rawValue: status) ?? .misconfigured, location: location,
      diagnostics: findings.compactMap { $0.diagnostic(of: codes) })
  }
}
