import Planning
package import Records
import Wording

/// Something that a section can collect over units.
package protocol Collection: Sendable {
  /// The name that `collect` gives.
  var name: String { get }
  /// The fields by which it can be grouped and sorted.
  var fields: [String] { get }
  /// What a layout may name of each record.
  var layoutNames: [String: LayoutShape] { get }

  /// The kind of record, if a plugin declares it.
  var pluginKind: (any Record.Type)? { get }

  /// What a section collects.
  func collect(_ request: CollectionRequest) -> CollectedRecords
}

extension Collection {
  /// None: the engine knows what it collects.
  package var pluginKind: (any Record.Type)? { nil }

  /// Whether a plugin declares what is collected.
  var isOfPlugin: Bool { pluginKind != nil }
}

/// What a section asks of a collection.
package struct CollectionRequest {
  /// What is collected, and how it is shown.
  let plan: CollectionPlan
  /// The section.
  let section: SectionPlan
  /// The units collected from, with the records that they gave.
  let units: [CollectedUnit]
  /// The words of the edition's language.
  let words: Words
}
