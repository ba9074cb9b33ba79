import ContentReading
import Findings
package import Records
package import SectorKit
import Synchronization
import WorkspaceFiles

/// The figures that units declare, also those of units that no edition of the run shows.
package final class FigureBook: Sendable {
  /// The units' IDs, in the order of the plugin list.
  package let sectors: [String]
  private let folders: [String: Folder]
  private let library: ContentLibrary
  private let read = Mutex<[String: [String: PublishedFigure]]>([:])

  /// Makes a book of the units' figures; content that the library lacks is read on demand.
  package init(_ plugins: [any SectorPlugin], in workspace: Workspace, _ library: ContentLibrary) {
    sectors = plugins.map(\.description.id)
    folders = Dictionary(
      plugins.filter { !($0 is LostPlugin) }.map {
        ($0.description.id, workspace.content(of: $0.description))
      }
    ) { first, _ in first }
    self.library = library
  }

  /// The figures of a unit by their IDs; empty if there is no such unit.
  package func figures(of sector: String) -> [String: PublishedFigure] {
    read.withLock { read in
      if let known = read[sector] { return known }
      let declared = library[sector]?.content?.records.figures ?? figuresAlone(of: sector)
      let figures = Dictionary(declared.map { ($0.id, $0) }) { first, _ in first }
      read[sector] = figures
      return figures
    }
  }

  /// The name of a unit; its ID if its content is unread.
  func name(of sector: String) -> String { library[sector]?.content?.profile.name ?? sector }

  private func figuresAlone(of sector: String) -> [PublishedFigure] {
    guard let folder = folders[sector], folder.exists else { return [] }
    // The editions that show the unit report the file's problems.
    return ContentReader(
      folder: folder, sector: sector, jobs: 1, diagnostics: DiagnosticCollector()
    ).readFigures()
  }
}
