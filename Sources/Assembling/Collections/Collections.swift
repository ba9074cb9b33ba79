package import Records

/// What can be collected: the records of each kind, and what is computed from records.
package struct Collections: Sendable {
  /// The collections, in the order in which messages list them.
  package let all: [any Collection]

  /// The collections of kinds of records, and those of other things.
  package init(_ kinds: RecordKinds) {
    all = kinds.types.map(RecordCollection.init) + [FigureCollection()]
  }

  /// Whether another kind of record, or a collection of something else, has the kind's name.
  package func isTaken(by kind: any Record.Type) -> Bool {
    self[kind.kindName].map { ($0 as? RecordCollection)?.type != kind } ?? false
  }

  /// The collection of a name.
  package subscript(_ name: String) -> (any Collection)? { all.first { $0.name == name } }
}
