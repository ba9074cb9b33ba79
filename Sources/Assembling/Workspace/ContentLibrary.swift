import ContentReading
public import Findings
public import Records
public import SectorKit
import WorkspaceFiles

/// The content of all units in use, read once for all editions of a run.
public struct ContentLibrary: Sendable {
  /// A unit's content and the findings from reading it.
  public struct Entry: Sendable {
    /// The content; nil if the unit has no usable `sector.yaml`.
    public var content: SectorContent?
    /// The findings.
    public var diagnostics: [Diagnostic]
  }

  private var entries: [ContentNeed: Entry] = [:]

  /// A library without content.
  package static let empty = ContentLibrary()

  private init() {}

  /// Reads the content of units, showing raw HTML as text.
  ///
  /// - Parameters:
  ///   - plugins: the units; those without a folder in the workspace have no content.
  ///   - jobs: the maximum number of files read at once.
  public init(
    _ plugins: [any SectorPlugin], in workspace: Workspace, jobs: Int,
    restrictions: Restrictions = Restrictions(), observer: (any BuildObserver)? = nil
  ) async {
    await self.init(
      plugins, Set(plugins.map { ContentNeed(sector: $0.description.id) }), in: workspace,
      jobs: jobs, restrictions: restrictions, observer: observer)
  }

  package init(
    _ plugins: [any SectorPlugin], _ needs: Set<ContentNeed>, in workspace: Workspace, jobs: Int,
    countries: CountryNames? = nil, restrictions: Restrictions = Restrictions(),
    observer: (any BuildObserver)? = nil, filling: FigureMentions.Filling? = nil
  ) async {
    let countries = countries ?? CountryFile.names(in: workspace.root, into: DiagnosticCollector())
    let root = workspace.root
    let source: FigureMentions.Source = { path in
      (try? root.readText(path, limit: SourceText.defaultLimit))
        .map { SourceLines($0.bytes, path: path) }
    }
    let wanted = plugins.flatMap { plugin -> [(ContentNeed, Folder, RecordKinds)] in
      let sector = plugin.description
      let folder = workspace.content(of: sector)
      guard !(plugin is LostPlugin), folder.exists else { return [] }
      // A plugin that must not be asked must not read its own kinds either.
      let isTrusted = restrictions.plugins[sector.id] == nil
      let kinds = RecordKinds.standard.adding(isTrusted ? plugin.recordKinds : [])
      return [false, true].map { ContentNeed(sector: sector.id, allowsHTML: $0) }
        .filter(needs.contains).map { ($0, folder, kinds) }
    }
    await withTaskGroup(of: (ContentNeed, Entry).self) { group in
      for (index, (need, folder, kinds)) in wanted.enumerated() {
        if index >= jobs, let (need, entry) = await group.next() { entries[need] = entry }
        group.addTask {
          guard folder.isInPlace(in: workspace.plugins) else {
            let finding = FileProblem.outside.diagnostic(path: folder.path, namedAt: nil)
            return (need, Entry(content: nil, diagnostics: [finding]))
          }
          let diagnostics = DiagnosticCollector()
          let reader = ContentReader(
            folder: folder, sector: need.sector, kinds: kinds, countries: countries,
            allowsHTML: need.allowsHTML, jobs: jobs,
            figures: FigureMentions(filling: filling, source: source),
            diagnostics: diagnostics,
            observer: observer.map { Reading(sector: need.sector, folder: folder, observer: $0) })
          let content = await reader.read()
          return (need, Entry(content: content, diagnostics: diagnostics.ordered))
        }
      }
      for await (need, entry) in group { entries[need] = entry }
    }
  }

  /// The library with the content of those units read again that have figures to be filled in outside
  /// of Markdown.
  ///
  /// - Parameter filling: writes the figures of an edition.
  package func filled(
    _ needs: Set<ContentNeed>, _ plugins: [any SectorPlugin], in workspace: Workspace, jobs: Int,
    countries: CountryNames, restrictions: Restrictions, observer: (any BuildObserver)?,
    filling: @escaping FigureMentions.Filling
  ) async -> ContentLibrary {
    let concerned = needs.filter { need in
      entries[need]?.content?.figureMentions.contains { $0.isFilledIn && $0.text != nil } ?? false
    }
    guard !concerned.isEmpty else { return self }
    let again = await ContentLibrary(
      plugins, concerned, in: workspace, jobs: jobs, countries: countries,
      restrictions: restrictions, observer: observer, filling: filling)
    var filled = self
    for need in concerned {
      if let content = again.entries[need]?.content { filled.entries[need]?.content = content }
    }
    return filled
  }

  /// The content of a unit; nil if the workspace has no folder for it.
  public subscript(sector: String) -> Entry? {
    self[ContentNeed(sector: sector)] ?? self[ContentNeed(sector: sector, allowsHTML: true)]
  }

  package subscript(need: ContentNeed) -> Entry? { entries[need] }

  /// The activities of all units.
  package var activities: [Activity] {
    entries.values.flatMap { $0.content?.records.activities ?? [] }
  }

  /// Tells the build's observer which unit's code runs during the reading of records.
  private struct Reading: RecordReadingObserver {
    let mark: ContributionMark
    let observer: any BuildObserver

    init(sector: String, folder: Folder, observer: any BuildObserver) {
      mark = .reading(of: sector, in: folder.path)
      self.observer = observer
    }

    func willRead(_ kind: any Record.Type) { observer.willBegin(mark) }
    func didRead(_ kind: any Record.Type) { observer.didEnd(mark) }
  }
}
