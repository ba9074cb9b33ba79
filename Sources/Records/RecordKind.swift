public import Document
public import Wording

/// The description of a kind of record.
///
/// A class, since it is asked for with every field of every record.
public final class RecordKind<R: Record>: Sendable {
  /// The name by which `collect` and `list` know the kind, such as `publications`.
  public let name: String
  /// One such record as messages call it, such as "a publication".
  public let noun: String
  /// What the file is, in a sentence.
  public let summary: String
  /// The name of the file's schema.
  public let schema: String
  /// Where such records are written and how they are read.
  public let source: RecordSource<R>
  /// The unit's name and the fields declared, in the order in which messages list them.
  public let fields: [RecordField<R>]
  /// What `list` shows.
  public let listing: RecordListing<R>
  /// Which records belong to a period.
  public let period: PeriodRule<R>
  /// How a collection shows the records.
  public let presentation: RecordPresentation<R>
  /// The id by which `only` names a record; nil for kinds whose records have none.
  public let id: (@Sendable (R) -> String)?
  /// The name by which links lead to a record; nil for kinds whose records have none.
  public let anchor: (@Sendable (R) -> String)?
  /// The day on which the record was announced, for editions that go by it; none by default.
  public let announced: @Sendable (R) -> DateSpan?
  /// The photographs of a record; nil for kinds whose records have none.
  public let photos: (@Sendable (R) -> [Photo])?
  /// Whether only the engine can make such records, which need not be checked after a plugin.
  public let isSealed: Bool
  /// What a new unit's file holds, to be written over.
  public let example: String

  /// The fields that are counts of people.
  let peopleFields: [RecordField<R>]
  private let treeFields: [RecordField<R>]
  private let fieldNames: [String]
  private let order: @Sendable ([R], SectorProfile) -> [R]

  /// Describes a kind.
  ///
  /// - Parameters:
  ///   - name: the name by which `collect` and `list` know it.
  ///   - noun: one such record with its article.
  ///   - source: where such records are written.
  ///   - summary: what the file is, in a sentence.
  ///   - schema: the name of the file's schema; nil for the kind's own name.
  ///   - fields: what collections group, sort and show, the unit's name aside.
  ///   - listing: what `list` shows; nil for the fields to group by.
  ///   - period: which records belong to a period; all of them by default.
  ///   - order: the order in which records are shown; that of the file by default.
  ///   - presentation: how a collection shows the records.
  ///   - example: what a new unit's file holds.
  public init(
    _ name: String, _ noun: String, in source: RecordSource<R>, summary: String,
    schema: String? = nil, fields: [RecordField<R>], listing: RecordListing<R>? = nil,
    period: PeriodRule<R> = .always,
    order: @escaping @Sendable ([R], SectorProfile) -> [R] = { records, _ in records },
    presentation: RecordPresentation<R>,
    id: (@Sendable (R) -> String)? = nil, anchor: (@Sendable (R) -> String)? = nil,
    announced: @escaping @Sendable (R) -> DateSpan? = { _ in nil },
    photos: (@Sendable (R) -> [Photo])? = nil,
    isSealed: Bool = false, example: String = ""
  ) {
    self.name = name
    self.noun = noun
    self.source = source
    self.summary = summary
    self.schema = schema ?? name
    self.fields = [.unitName] + fields
    fieldNames = self.fields.map(\.name)
    peopleFields = fields.filter(\.isPeople)
    treeFields = fields.filter(\.isTree)
    self.listing = listing ?? .fields(fields.filter(\.isKey))
    self.period = period
    self.order = order
    self.presentation = presentation
    self.id = id
    self.anchor = anchor
    self.announced = announced
    self.photos = photos
    self.isSealed = isSealed
    self.example = example
  }

  /// Records of a unit in the order in which they are shown.
  public func sorted(_ records: [R], of profile: SectorProfile) -> [R] { order(records, profile) }

  /// The field of a name, if the kind has one.
  public func field(_ name: String) -> RecordField<R>? {
    fieldNames.firstIndex(of: name).map { fields[$0] }
  }

  /// The trees that a record shows, for walking them.
  public func trees(of record: R) -> [[Block]] { treeFields.compactMap { $0.tree(of: record) } }

  /// Whether records of the kind show trees.
  var showsTrees: Bool { !treeFields.isEmpty }
}

extension Record {
  /// Where records of the kind are written.
  public static var recordFile: RecordFile { recordKind.source.file }

  /// The name by which `collect` and `list` know the kind.
  public static var kindName: String { recordKind.name }

  /// The name of the file's schema, and what the file is in a sentence.
  public static var schema: (name: String, summary: String) {
    (recordKind.schema, recordKind.summary)
  }

  /// One such record as messages call it, such as "a publication".
  public static var noun: String { recordKind.noun }

  /// What a new unit's file contains, to be replaced.
  public static var example: String { recordKind.example }

  /// The names of the fields by which records of the kind can be grouped and sorted.
  public static var keyFields: [String] { recordKind.fields.filter(\.isKey).map(\.name) }

  /// The names that a layout may use of such a record.
  public static var layoutNames: [String: LayoutShape] {
    Dictionary(recordKind.fields.map { ($0.name, $0.shape) }) { first, _ in first }
  }

  /// A field as it is shown; empty where the record has none of the name.
  public func value(of field: String, in unit: UnitContext) -> String {
    Self.recordKind.field(field)?.text(of: self, in: unit) ?? ""
  }

  /// What a field is sorted by.
  public func sortKey(of field: String, in unit: UnitContext) -> SortKey {
    Self.recordKind.field(field)?.sortKey(of: self, in: unit) ?? .none
  }

  /// What a layout may name of the record, by name.
  public func layoutValues(in unit: UnitContext) -> [String: LayoutValue] {
    Dictionary(Self.recordKind.fields.map { ($0.name, $0.layoutValue(of: self, in: unit)) }) {
      first, _ in
      first
    }
  }

  /// The id by which `only` names the record, if its kind has ids.
  public var recordID: String? { Self.recordKind.id?(self) }

  /// The name by which links lead to the record, if its kind has one.
  public var recordAnchor: String? { Self.recordKind.anchor?(self) }

  /// The day on which the record was announced, if it was.
  public var announced: DateSpan? { Self.recordKind.announced(self) }

  /// The photographs of the record.
  public var recordPhotos: [Photo] { Self.recordKind.photos?(self) ?? [] }

  /// The trees that the record shows, for walking them.
  public var trees: [[Block]] { Self.recordKind.trees(of: self) }
}
