package import Records

/// The available collections: the records of each kind, and the collections computed from records.
package struct Collections: Sendable {
  /// The collections, in the order that messages list them.
  package let all: [any Collection]

  /// The kinds of records.
  let recordTypes: [any Record.Type]

  /// Makes the collections for kinds of records, and those of computed content.
  package init(_ kinds: RecordKinds) {
    recordTypes = kinds.types
    let records = kinds.types.map(RecordCollection.init)
    all =
      records.map { records -> any Collection in
        records.type == PublishedFigure.self ? FigureCollection(records: records) : records
      }
      + [SourceCollection()]
  }

  /// Whether another kind of record, or a collection of something else, has the kind's name.
  package func isTaken(by kind: any Record.Type) -> Bool {
    self[kind.kindName].map { $0.kind.map { $0 != kind } ?? true } ?? false
  }

  /// The collection with a name, if there is one.
  package subscript(_ name: String) -> (any Collection)? { all.first { $0.name == name } }
}
