package import Findings
package import Planning
package import Theming
package import Writers

/// The context that a format can use to prepare for an edition.
package struct FormatContext: Sendable {
  /// The plan of the edition.
  package let plan: EditionPlan
  /// The edition's theme.
  package let theme: Theme
  /// The place that names the format.
  package let place: Place
  /// The maximum number of concurrent jobs.
  package let jobs: Int
  /// Receives findings.
  package let diagnostics: DiagnosticCollector

  /// Reads and checks a page template of the theme.
  ///
  /// - Parameters:
  ///   - isMarkup: whether to escape values in the template for HTML.
  ///   - isMail: whether it is that of mail, which a theme can take from another.
  /// - Returns: nil if there were errors, which are reported.
  package func pageTemplate(
    for writer: any DocumentWriter, isMarkup: Bool = false, isMail: Bool = false
  ) -> PageTemplate? {
    PageTemplate(
      for: writer, in: theme, isMarkup: isMarkup, isMail: isMail, namedAt: place,
      diagnostics: diagnostics)
  }
}
