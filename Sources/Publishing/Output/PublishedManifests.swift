import Bytes
package import Checking
import Findings
import Wording
package import WorkspaceFiles

/// The manifests of editions that were published into a folder.
package struct PublishedManifests {
  private struct Content: Decodable {
    struct Figure: Decodable {
      var id: String
      var value: Double
      var date: String?
    }

    var figures: [Figure]?
  }

  private let folder: Folder
  private let root: Folder

  /// The maximum size of a manifest that is read, in bytes.
  private static let limit = 64 << 20

  /// Finds the manifests in a folder.
  ///
  /// - Parameters:
  ///   - location: the folder of the outputs on this machine.
  ///   - root: the workspace, which places are relative to.
  package init(in location: String, root: Folder) {
    folder = Folder(location: location)
    self.root = root
  }

  /// The figures of every edition there, in the order of their names.
  ///
  /// - Parameter others: the editions that are left out, because they are being built again.
  package func editions(except others: Set<String>) -> [EarlierFigures.Edition] {
    guard folder.exists, let names = try? folder.folders() else { return [] }
    return names.filter { !others.contains($0) }.sorted().compactMap(edition)
  }

  private func edition(_ name: String) -> EarlierFigures.Edition? {
    let file = "\(name)/\(Manifest.name)"
    guard let bytes = try? folder.read(file, limit: Self.limit),
      let content = JSONText.value(Content.self, of: bytes), let figures = content.figures
    else { return nil }
    let lines = SourceLines(bytes, path: shownPath(file))
    var found: [String: EarlierFigures.Figure] = [:]
    for figure in figures {
      guard let quantity = Quantity(figure.value) else { continue }
      let written = ["\"id\" : \"\(figure.id)\"", "\"id\":\"\(figure.id)\""]
      let range = written.lazy.compactMap { lines.range(of: $0, from: 0) }.first
      found[figure.id] = EarlierFigures.Figure(
        quantity, date: figure.date, at: lines.place(of: range ?? 0..<0).start)
    }
    return EarlierFigures.Edition(name: name, figures: found)
  }

  private func shownPath(_ file: String) -> String {
    let location = folder.location
    return location.hasPrefix("\(root.location)/")
      ? "\(location.dropFirst(root.location.count + 1))/\(file)" : "\(location)/\(file)"
  }
}
