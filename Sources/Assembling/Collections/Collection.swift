import Planning
package import Records
import Wording

/// Something that a section can collect from units.
package protocol Collection: Sendable {
  /// The name used with `collect`.
  var name: String { get }
  /// The fields to group and sort by.
  var fields: [String] { get }
  /// The names that a layout can use for each record.
  var layoutNames: [String: LayoutShape] { get }

  /// The kind of the records, if it collects records.
  var kind: (any Record.Type)? { get }

  /// Whether the collection gathers facts about the edition itself, known only when the rest is
  /// assembled.
  var isOfEdition: Bool { get }

  /// The kind of record, if a plugin declares it.
  var pluginKind: (any Record.Type)? { get }

  /// Whether it shows records, rather than facts computed from them.
  var showsRecords: Bool { get }

  /// The names of the exhibits that a section can choose from; empty if there is no choice.
  var exhibits: [String] { get }

  /// Collects the records that a section asks for.
  func collect(_ request: CollectionRequest) -> CollectedRecords
}

extension Collection {
  /// It shows records.
  package var showsRecords: Bool { true }

  /// Nothing can be chosen.
  package var exhibits: [String] { [] }

  /// No kind, since the facts are computed.
  package var kind: (any Record.Type)? { nil }

  /// The content comes from units.
  package var isOfEdition: Bool { false }

  /// No kind, since the engine declares the collection.
  package var pluginKind: (any Record.Type)? { nil }

  /// Whether a plugin declares the collection.
  package var isOfPlugin: Bool { pluginKind != nil }
}

/// A section's request to a collection.
package struct CollectionRequest {
  /// The plan for the selection and the presentation.
  let plan: CollectionPlan
  /// The section.
  let section: SectionPlan
  /// The units to collect from, with the records that they contributed.
  let units: [CollectedUnit]
  /// The period of the edition, if it has one.
  let period: DateSpan?
  /// The vocabulary of the edition's language.
  let words: Words
  /// The figures that the edition can name.
  let figures: EditionFigures
}
