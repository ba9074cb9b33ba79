import Bytes
package import Checking
import Findings
import Wording
package import WorkspaceFiles

/// The manifests of editions published into a folder.
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

  /// The maximum size of a manifest to read, in bytes.
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

  /// Every edition there that shows figures, in the order of the names, with those asked for.
  ///
  /// - Parameters:
  ///   - ids: the figures.
  ///   - others: the editions to leave out, because this build makes them again.
  package func editions(
    showing ids: Set<String>, except others: Set<String>
  ) -> [EarlierFigures.Edition] {
    guard folder.exists, let names = try? folder.folders() else { return [] }
    return names.filter { !others.contains($0) }.sorted().compactMap { edition($0, ids) }
  }

  private func edition(_ name: String, _ ids: Set<String>) -> EarlierFigures.Edition? {
    let file = "\(name)/\(Manifest.name)"
    guard let bytes = try? folder.read(file, limit: Self.limit) else { return nil }
    // Most manifests show none of them; to decode one takes as long as half of a small build.
    let (hasFigures, mayShow) = bytes.withUnsafeBufferPointer { text in
      (
        text.contains("\"figures\""),
        ids.contains { id in
          Array(id.utf8).withUnsafeBufferPointer { text.position(of: $0) } != nil
        }
      )
    }
    guard hasFigures else { return nil }
    guard mayShow else { return EarlierFigures.Edition(name: name, figures: [:]) }
    guard let figures = JSONText.value(Content.self, of: bytes)?.figures else { return nil }
    let lines = SourceLines(bytes, path: shownPath(file))
    var found: [String: EarlierFigures.Figure] = [:]
    for figure in figures where ids.contains(figure.id) && found[figure.id] == nil {
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
