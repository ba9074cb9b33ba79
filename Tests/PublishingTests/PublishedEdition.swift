import BinderyTesting
import Document
import Findings
import Planning
import Publishing
import Testing
import WorkspaceFiles
import Writers

/// An edition built by hand, for tests of publishing with any formats.
struct PublishedEdition {
  let workspace: TemporaryWorkspace
  let plan: EditionPlan
  let assembly: Assembly
  let diagnostics = DiagnosticCollector()

  /// Makes an edition.
  ///
  /// - Parameters:
  ///   - formats: the list of formats in the configuration.
  ///   - keys: additional lines of the configuration.
  init(
    formats: String, kind: String = "newsletter", keys: String = "", blocks: [Block] = [],
    known: OutputFormats = .standard, files: [String: String] = [:]
  ) throws {
    workspace = try TemporaryWorkspace(
      [
        "Configs/news/report.yaml": """
        kind: \(kind)
        title: News & views
        organization: Office
        period: 2024
        theme: plain
        formats: [\(formats)]
        \(keys)
        sections: [{title: A, file: a.md}]
        """,
        "Configs/news/a.md": "A.",
        "Templates/plain/page.html.mustache": "<p>{{title}} {{feed}}</p>{{{content}}}",
        "Templates/plain/page.email.html.mustache":
          "<html><head><style>{{{style}}}</style></head><body>{{{content}}}</body></html>",
        "Templates/plain/page.md.mustache": "{{{title}}}\n\n{{{content}}}",
        "Templates/plain/page.txt.mustache": "{{title}}\n\n{{content}}",
      ].merging(files) { _, own in own })
    let reader = EditionReader(
      folder: Folder(location: workspace.location).folder("Configs").folder("news"),
      vocabulary: Vocabulary(
        sectors: [], collections: [], layouts: [], themes: ["plain"], formats: known.names),
      diagnostics: diagnostics)
    plan = try #require(reader.read(), "\(diagnostics.ordered)")
    assembly = Assembly(
      metadata: EditionMetadata(
        title: plan.title, organization: plan.organization, period: nil, language: "en"),
      blocks: blocks)
  }

  /// The folder of themes.
  var templates: Folder { Folder(location: workspace.location).folder("Templates") }

  /// The formats, prepared.
  func outputPlan(_ formats: OutputFormats = .standard) async -> OutputPlan {
    await OutputPlan(
      for: plan, templates: templates, formats: formats, jobs: 2, diagnostics: diagnostics)
  }

  /// Publishes the edition into `build/`.
  func publish(
    _ formats: OutputFormats = .standard, isStrict: Bool = false
  ) async -> Publication {
    let output = await outputPlan(formats)
    let outline = await Outline(assembly, jobs: 2)
    let files = await output.files(
      of: ComposedEdition(assembly: assembly, outline: outline, articles: []))
    return await Publisher(
      edition: plan.name, title: plan.title, root: Folder(location: workspace.location),
      isStrict: isStrict, jobs: 2, observer: nil
    ).publish(
      files, assets: [], of: outline, words: plan.words, sections: [], figures: [],
      isLossy: output.isLossy,
      in: "\(workspace.location)/build")
  }

  /// The published files.
  var published: [String] { workspace.files(under: "build/news").keys.sorted() }
}
