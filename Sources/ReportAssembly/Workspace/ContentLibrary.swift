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

  private var shelves: [String: Shelf] = [:]

  /// Reads the content of units.
  ///
  /// - Parameters:
  ///   - sectors: the units; those whose folder the workspace lacks contribute nothing.
  ///   - jobs: the greatest number of files read at once.
  public init(_ sectors: [SectorDescription], in workspace: Workspace, jobs: Int) async {
    let folders = sectors.map { ($0, workspace.content(of: $0)) }.filter { $0.1.exists }
    await withTaskGroup(of: (String, Shelf).self) { group in
      for (index, (sector, folder)) in folders.enumerated() {
        if index >= jobs, let (id, shelf) = await group.next() { shelves[id] = shelf }
        group.addTask {
          let diagnostics = DiagnosticCollector()
          let reader = ContentReader(
            folder: folder, sector: sector.id, jobs: jobs, diagnostics: diagnostics)
          let content = await reader.read()
          return (sector.id, Shelf(content: content, diagnostics: diagnostics.ordered))
        }
      }
      for await (id, shelf) in group { shelves[id] = shelf }
    }
  }

  /// The content of a unit; nil when the workspace has no folder for it.
  public subscript(sector: String) -> Shelf? { shelves[sector] }
}
