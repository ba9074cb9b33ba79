import Document
import Findings

/// Validates addresses in content outside Markdown.
enum Address {
  /// The address, if its scheme is allowed; otherwise reports it.
  static func checked(
    _ address: Located<String>, _ diagnostics: DiagnosticCollector
  ) -> String? {
    switch LinkAddress(address.value) {
    case .complete(let complete): return complete
    case .refused(let scheme):
      diagnostics.report(
        .linkScheme(
          scheme, at: address.place, allowed: LinkScheme.allowedInReports.sorted()))
    case .malformed: diagnostics.report(.malformedAddress(address.value, at: address.place))
    case .relative: diagnostics.report(.addressWithoutScheme(address.value, at: address.place))
    }
    return nil
  }
}
