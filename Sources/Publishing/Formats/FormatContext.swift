package import Findings
package import Planning
package import WorkspaceFiles
package import Writers

/// What a format knows about an edition before anything is built.
package struct FormatContext: Sendable {
  /// The edition.
  package let plan: EditionPlan
  /// The folder of its theme.
  package let theme: Folder
  /// Where the format is named.
  package let place: Place
  /// The greatest number of things done at once.
  package let jobs: Int
  /// Takes what is found.
  package let diagnostics: DiagnosticCollector

  /// Reads and checks a page template of the theme.
  ///
  /// - Parameter isMarkup: whether values that stand in the template are escaped as in HTML.
  /// - Returns: nil when there were errors, which were reported.
  package func pageTemplate(
    for writer: any DocumentWriter, isMarkup: Bool = false
  ) -> PageTemplate? {
    PageTemplate(
      for: writer, in: theme, isMarkup: isMarkup, namedAt: place, diagnostics: diagnostics)
  }
}
