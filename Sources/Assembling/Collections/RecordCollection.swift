import Document
import Planning
import Records

/// The collection of records of one kind.
struct RecordCollection: Collection {
  let type: any Record.Type

  var name: String { type.kindName }
  var kind: (any Record.Type)? { type }
  var fields: [String] { type.keyFields }
  var pluginKind: (any Record.Type)? { RecordKinds.standard.contains(type) ? nil : type }
  var layoutNames: [String: LayoutShape] { type.layoutNames }

  func collect(_ request: CollectionRequest) -> CollectedRecords {
    let rows = rows(for: request)
    return CollectedRecords(rows: rows, files: Self.files(of: rows)) {
      CollectionRenderer(type: type, request: request).blocks(of: rows)
    }
  }

  /// The records that the section shows, in order.
  private func rows(for request: CollectionRequest) -> [CollectedRow] {
    let section = request.section
    var rows = request.units.flatMap { CollectedRow.rows(of: type, $0, words: request.words) }
    let only = Set(section.only.map(\.value))
    if !only.isEmpty { rows.removeAll { $0.record.recordID.map { !only.contains($0) } ?? false } }
    let ordered = RowOrder(section).sorted(rows)
    return section.limit.map { Array(ordered.prefix($0)) } ?? ordered
  }

  private static func files(of rows: [CollectedRow]) -> [String] {
    var files: Set<String> = []
    var last = ""
    for row in rows {
      let path = row.record.place.path
      if path != last { files.insert(path) }
      last = path
    }
    return files.sorted()
  }
}
