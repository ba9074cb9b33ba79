package import Records

/// The available collections: the records of each kind, and what is computed from records.
package struct Collections: Sendable {
  /// The collections, in the order that messages list them.
  package let all: [any Collection]

  /// Makes the collections for kinds of records, and those of computed content.
  package init(_ kinds: RecordKinds) {
    all = kinds.types.map(RecordCollection.init) + [FigureCollection()]
  }

  /// Whether another kind of record, or a collection of something else, has the kind's name.
  package func isTaken(by kind: any Record.Type) -> Bool {
    self[kind.kindName].map { ($0 as? RecordCollection)?.type != kind } ?? false
  }

  /// The collection with a name, if there is one.
  package subscript(_ name: String) -> (any Collection)? { all.first { $0.name == name } }
}
