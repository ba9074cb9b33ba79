public import Document
public import Wording

/// The declaration of a kind of record.
///
/// A class, because every field of every record uses it.
public final class RecordKind<R: Record>: Sendable {
  /// The name for `collect` and `list`, such as `publications`.
  public let name: String
  /// The noun for one record in messages, such as "a publication".
  public let noun: String
  /// The content of the file, in one sentence.
  public let summary: String
  /// The name of the file's schema.
  public let schema: String
  /// The location of the records, and the way to read them.
  public let source: RecordSource<R>
  /// The unit's name and the declared fields, in the order that messages list them.
  public let fields: [RecordField<R>]
  /// The columns of `list`.
  public let listing: RecordListing<R>
  /// The rule that assigns records to a period.
  public let period: PeriodRule<R>
  /// How a collection shows the records.
  public let presentation: RecordPresentation<R>
  /// The ID that `only` refers to; nil if records of the kind have no IDs.
  public let id: (@Sendable (R) -> String)?
  /// The anchor of a record; nil if records of the kind have no anchors.
  public let anchor: (@Sendable (R) -> String)?
  /// The date of a record's announcement, for editions that select by it; none by default.
  public let announced: @Sendable (R) -> DateSpan?
  /// The photographs of a record; nil if records of the kind have none.
  public let photos: (@Sendable (R) -> [Photo])?
  /// The way records count in computed figures.
  public let counting: RecordCounting<R>
  /// Whether only the engine can create such records, so they need no checking after a plugin
  /// has run.
  public let isSealed: Bool
  /// An example for the file of a new unit, to be overwritten.
  public let example: String

  /// The fields that are counts of people.
  let peopleFields: [RecordField<R>]
  private let treeFields: [RecordField<R>]
  private let fieldNames: [String]
  private let order: @Sendable ([R], SectorProfile) -> [R]

  /// Declares a kind.
  ///
  /// - Parameters:
  ///   - name: the name for `collect` and `list`.
  ///   - noun: the noun for one record, with its article.
  ///   - source: the location of the written records.
  ///   - summary: the content of the file, in one sentence.
  ///   - schema: the name of the file's schema; nil to use the kind's name.
  ///   - fields: the fields that collections group by, sort by and show, besides the unit's name.
  ///   - listing: the columns of `list`; nil for the fields to group by.
  ///   - period: which records belong to a period; by default, all.
  ///   - order: the order of the records; by default, that of the file.
  ///   - presentation: how a collection shows the records.
  ///   - counting: the way records count in computed figures; by default, one each.
  ///   - example: an example for the file of a new unit.
  public init(
    _ name: String, _ noun: String, in source: RecordSource<R>, summary: String,
    schema: String? = nil, fields: [RecordField<R>], listing: RecordListing<R>? = nil,
    period: PeriodRule<R> = .always,
    order: @escaping @Sendable ([R], SectorProfile) -> [R] = { records, _ in records },
    presentation: RecordPresentation<R>,
    id: (@Sendable (R) -> String)? = nil, anchor: (@Sendable (R) -> String)? = nil,
    announced: @escaping @Sendable (R) -> DateSpan? = { _ in nil },
    photos: (@Sendable (R) -> [Photo])? = nil,
    counting: RecordCounting<R> = .each,
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
    self.counting = counting
    self.isSealed = isSealed
    self.example = example
  }

  /// A unit's records in display order.
  public func sorted(_ records: [R], of profile: SectorProfile) -> [R] { order(records, profile) }

  /// The field with a name, if the kind has one.
  public func field(_ name: String) -> RecordField<R>? {
    fieldNames.firstIndex(of: name).map { fields[$0] }
  }

  /// The trees that a record shows, for traversal.
  public func trees(of record: R) -> [[Block]] { treeFields.compactMap { $0.tree(of: record) } }

  /// Whether records of the kind show trees.
  var showsTrees: Bool { !treeFields.isEmpty }
}

extension Record {
  /// The file or folder for records of the kind.
  public static var recordFile: RecordFile { recordKind.source.file }

  /// The name for `collect` and `list`.
  public static var kindName: String { recordKind.name }

  /// The name of the file's schema, and the content of the file in one sentence.
  public static var schema: (name: String, summary: String) {
    (recordKind.schema, recordKind.summary)
  }

  /// The noun for one record in messages, such as "a publication".
  public static var noun: String { recordKind.noun }

  /// An example for the file of a new unit, to be overwritten.
  public static var example: String { recordKind.example }

  /// The names of the fields that can group and sort records of the kind.
  public static var keyFields: [String] { recordKind.fields.filter(\.isKey).map(\.name) }

  /// The names of all fields.
  public static var fieldNames: [String] { recordKind.fields.map(\.name) }

  /// Whether the record has nothing in a field, or the kind no such field.
  public func isEmpty(_ field: String, in unit: UnitContext) -> Bool {
    Self.recordKind.field(field)?.isEmpty(in: self, of: unit) ?? true
  }

  /// The names that a layout can use for such a record.
  public static var layoutNames: [String: LayoutShape] {
    Dictionary(recordKind.fields.map { ($0.name, $0.shape) }) { first, _ in first }
  }

  /// The displayed text of a field; empty if the record has no such field or text.
  public func value(of field: String, in unit: UnitContext) -> String {
    Self.recordKind.field(field)?.text(of: self, in: unit) ?? ""
  }

  /// The key of a field to sort by.
  public func sortKey(of field: String, in unit: UnitContext) -> SortKey {
    Self.recordKind.field(field)?.sortKey(of: self, in: unit) ?? .none
  }

  /// The values of the record that layouts can show, by name.
  public func layoutValues(in unit: UnitContext) -> [String: LayoutValue] {
    Dictionary(Self.recordKind.fields.map { ($0.name, $0.layoutValue(of: self, in: unit)) }) {
      first, _ in
      first
    }
  }

  /// The ID that `only` refers to, if the kind has IDs.
  public var recordID: String? { Self.recordKind.id?(self) }

  /// The anchor of the record, if the kind has anchors.
  public var recordAnchor: String? { Self.recordKind.anchor?(self) }

  /// The date of the record's announcement, if there was one.
  public var announced: DateSpan? { Self.recordKind.announced(self) }

  /// The photographs of the record.
  public var recordPhotos: [Photo] { Self.recordKind.photos?(self) ?? [] }

  /// The trees that the record shows, for traversal.
  public var trees: [[Block]] { Self.recordKind.trees(of: self) }
}
