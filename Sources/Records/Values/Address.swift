import Document
import Findings

/// Validates addresses in content outside Markdown.
enum Address {
  /// The address, if its scheme is allowed; otherwise reports it.
  static func checked(
    _ address: Located<String>, _ diagnostics: DiagnosticCollector
  ) -> String? {
    guard let scheme = LinkScheme(of: address.value)?.name else {
      diagnostics.report(.addressWithoutScheme(address.value, at: address.place))
      return nil
    }
    guard LinkScheme.allowedInReports.contains(scheme) else {
      diagnostics.report(
        .linkScheme(
          scheme, at: address.place, allowed: LinkScheme.allowedInReports.sorted()))
      return nil
    }
    return address.value
  }
}
