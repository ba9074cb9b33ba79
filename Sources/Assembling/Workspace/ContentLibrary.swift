import ContentReading
public import Findings
public import Records
public import SectorKit
import WorkspaceFiles

/// The content of every unit that is asked for, each read once for all editions of a run.
public struct ContentLibrary: Sendable {
  /// A unit's content and what was found wrong with it.
  public struct Shelf: Sendable {
    /// The content; nil when it has no usable `sector.yaml`.
    public var content: SectorContent?
    /// What was found.
    public var diagnostics: [Diagnostic]
  }

  private var shelves: [ContentNeed: Shelf] = [:]

  /// Reads the content of units, raw HTML in it shown as text.
  ///
  /// - Parameters:
  ///   - plugins: the units; those whose folder the workspace lacks contribute nothing.
  ///   - jobs: the greatest number of files read at once.
  public init(_ plugins: [any SectorPlugin], in workspace: Workspace, jobs: Int) async {
    await self.init(
      plugins, Set(plugins.map { ContentNeed(sector: $0.description.id) }), in: workspace,
      jobs: jobs)
  }

  package init(
    _ plugins: [any SectorPlugin], _ needs: Set<ContentNeed>, in workspace: Workspace, jobs: Int,
    precautions: Precautions = Precautions(), observer: (any BuildObserver)? = nil
  ) async {
    let wanted = plugins.flatMap { plugin -> [(ContentNeed, Folder, RecordKinds)] in
      let sector = plugin.description
      let folder = workspace.content(of: sector)
      guard folder.exists else { return [] }
      // A plugin that is not to be asked is not to read its own kinds either.
      let isTrusted = precautions.plugins[sector.id] == nil
      let kinds = RecordKinds.standard.adding(isTrusted ? plugin.recordKinds : [])
      return [false, true].map { ContentNeed(sector: sector.id, allowsHTML: $0) }
        .filter(needs.contains).map { ($0, folder, kinds) }
    }
    await withTaskGroup(of: (ContentNeed, Shelf).self) { group in
      for (index, (need, folder, kinds)) in wanted.enumerated() {
        if index >= jobs, let (need, shelf) = await group.next() { shelves[need] = shelf }
        group.addTask {
          guard folder.isInPlace(in: workspace.plugins) else {
            let finding = FileProblem.outside.diagnostic(path: folder.path, namedAt: nil)
            return (need, Shelf(content: nil, diagnostics: [finding]))
          }
          let diagnostics = DiagnosticCollector()
          let reader = ContentReader(
            folder: folder, sector: need.sector, kinds: kinds, allowsHTML: need.allowsHTML,
            jobs: jobs, diagnostics: diagnostics,
            observer: observer.map { Reading(sector: need.sector, folder: folder, observer: $0) })
          let content = await reader.read()
          return (need, Shelf(content: content, diagnostics: diagnostics.ordered))
        }
      }
      for await (need, shelf) in group { shelves[need] = shelf }
    }
  }

  /// The content of a unit; nil when the workspace has no folder for it.
  public subscript(sector: String) -> Shelf? {
    self[ContentNeed(sector: sector)] ?? self[ContentNeed(sector: sector, allowsHTML: true)]
  }

  package subscript(need: ContentNeed) -> Shelf? { shelves[need] }

  /// Tells the build's observer which unit's code runs while records are read.
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
