package import Assembling
package import Findings
package import Planning
package import WorkspaceFiles
import Theming
package import Writers

/// The formats of an edition, prepared before anything is built.
package struct OutputPlan: Sendable {
  private let plan: EditionPlan
  /// The requirements of the theme and the formats on an assembly.
  package let look: AssemblyLook
  private let formats: [(use: FormatUse, prepared: any PreparedFormat)]
  /// The writers that decide how formats show content.
  private let writers: [(use: FormatUse, writer: any DocumentWriter)]
  /// The formats whose engine is not installed, with the findings about it.
  private let failures: [(use: FormatUse, finding: Diagnostic)]
  /// The files that web pages link to, of the formats that can be made.
  package let handouts: [Handout]
  /// The media that the formats show pictures on.
  package let pictureUses: Set<PictureUse>

  /// Prepares the formats.
  ///
  /// A missing engine is not an error of the edition: only the format is lost, which ``findings``
  /// reports.
  ///
  /// - Parameters:
  ///   - templates: the folder of all themes.
  ///   - formats: the formats that the program supports.
  ///   - engines: the engines of this machine.
  package init(
    for plan: EditionPlan, templates: Folder, formats: OutputFormats,
    engines: EngineRoll = EngineRoll(), jobs: Int, diagnostics: DiagnosticCollector
  ) async {
    let theme = ThemeReader(plan.theme.value, in: templates, diagnostics: diagnostics).read()
    var ready: [(use: FormatUse, prepared: any PreparedFormat)] = []
    var failures: [(use: FormatUse, finding: Diagnostic)] = []
    var writers: [(use: FormatUse, writer: any DocumentWriter)] = []
    var pictureUses: Set<PictureUse> = []
    for named in plan.formats {
      let use = FormatUse(name: named.value, place: named.place)
      // The command line may name a format twice.
      guard !ready.contains(where: { $0.use.name == use.name }),
        let format = formats[named.value],
        let prepared = format.prepared(
          in: FormatContext(
            plan: plan, theme: theme, place: named.place, jobs: jobs, diagnostics: diagnostics))
      else { continue }
      if let writer = format.contentWriter { writers.append((use, writer)) }
      var findings: [Diagnostic] = []
      for engine in format.engines {
        switch await engines.search(for: engine) {
        case .found: break
        case .missing: findings.append(.engineMissing(engine, at: named.place))
        case .outdated(let start, let version):
          findings.append(.engineOutdated(engine, start, version: version, at: named.place))
        }
      }
      failures += findings.map { (use, $0) }
      guard findings.isEmpty else { continue }
      ready.append((use, prepared))
      pictureUses.formUnion(format.pictureUses)
    }
    self.plan = plan
    handouts = (ready.map(\.use.name) + plan.formatsOnRequest.map(\.value)).compactMap {
      formats[$0]?.handout(of: plan.name)
    }
    look = AssemblyLook(
      shades: theme.shades, hasCover: ready.contains { $0.prepared.showsCover })
    self.formats = ready
    self.writers = writers
    self.failures = failures
    self.pictureUses = pictureUses
  }

  /// The findings about missing engines.
  package var findings: [Diagnostic] { failures.map(\.finding) }

  /// Findings about content that the formats do not show, or show with less in it.
  package func losses(of outline: Outline) -> [Diagnostic] {
    writers.compactMap { use, writer in
      let losses = ContentKind.allCases.filter { $0.saysSomething && outline.kinds.contains($0) }
        .compactMap { kind -> FormatLoss? in
          switch writer.showing(kind) {
          case .whole, .other: nil
          case .reduced(let form): FormatLoss(kind: kind, form: form)
          case .omitted: FormatLoss(kind: kind, form: nil)
          }
        }
      return losses.isEmpty ? nil : .formatLoss(losses, in: use.name, at: use.place)
    }
  }

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
