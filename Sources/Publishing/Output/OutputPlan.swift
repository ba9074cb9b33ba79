package import Findings
package import Planning
package import WorkspaceFiles
import Theming
import Writers

/// The formats of an edition, prepared before anything is built.
package struct OutputPlan: Sendable {
  private let plan: EditionPlan
  /// Whether chapters have the theme's accent instead of colours of their own.
  package let isMonochrome: Bool
  private let formats: [(use: FormatUse, prepared: any PreparedFormat)]
  /// The formats whose engine is not installed, with the findings about it.
  private let failures: [(use: FormatUse, finding: Diagnostic)]

  /// Prepares the formats.
  ///
  /// A missing engine is not an error of the edition: only the format is lost, which ``findings``
  /// reports.
  ///
  /// - Parameters:
  ///   - templates: the folder of all themes.
  ///   - formats: the formats that the program supports.
  package init(
    for plan: EditionPlan, templates: Folder, formats: OutputFormats, jobs: Int,
    diagnostics: DiagnosticCollector
  ) {
    let theme = ThemeReader(plan.theme.value, in: templates, diagnostics: diagnostics).read()
    var ready: [(use: FormatUse, prepared: any PreparedFormat)] = []
    var failures: [(use: FormatUse, finding: Diagnostic)] = []
    for named in plan.formats {
      let use = FormatUse(name: named.value, place: named.place)
      // The command line may name a format twice.
      guard !ready.contains(where: { $0.use.name == use.name }),
        let format = formats[named.value],
        let prepared = format.prepared(
          in: FormatContext(
            plan: plan, theme: theme, place: named.place, jobs: jobs, diagnostics: diagnostics))
      else { continue }
      let missing = format.engines.filter { $0.start == nil }
      failures += missing.map { (use, .engineMissing($0, at: named.place)) }
      if missing.isEmpty { ready.append((use, prepared)) }
    }
    self.plan = plan
    isMonochrome = theme.isMonochrome
    self.formats = ready
    self.failures = failures
  }

  /// The findings about missing engines.
  package var findings: [Diagnostic] { failures.map(\.finding) }

  /// Whether any format is lost.
  package var isLossy: Bool { !failures.isEmpty }

  /// The pages after the first one, by the names that links lead to.
  private func laterPages(_ edition: ComposedEdition) -> [String: String] {
    formats.lazy.map { $0.prepared.laterPages(of: edition) }.first { !$0.isEmpty } ?? [:]
  }

  /// Writes an edition in all formats, as far as no engine is needed, and keeps nothing.
  package func tryWriting(_ edition: ComposedEdition) async {
    for file in await files(of: edition) {
      guard case .page(let writer, _) = file.content else { continue }
      _ = await DocumentWriters.content(
        of: edition.outline, in: writer, words: plan.words, jobs: 1)
    }
  }

  /// The edition's files except its pictures, in the order of the manifest: those of the formats,
  /// and the feed.
  package func files(of edition: ComposedEdition) async -> [OutputFile] {
    var edition = edition
    edition.laterPages = laterPages(edition)
    var files: [OutputFile] = []
    for (use, prepared) in formats {
      for var file in await prepared.files(of: edition) {
        file.format = use
        files.append(file)
      }
    }
    let feed = AtomFeed.file(beside: plan, articles: edition.articles, pages: edition.laterPages)
    if let feed { files.append(feed) }
    return files.enumerated()
      .sorted { ($0.element.part, $0.offset) < ($1.element.part, $1.offset) }.map(\.element)
  }
}
