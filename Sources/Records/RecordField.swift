public import Document
import Wording

/// A field of a kind of record, which collections can group by, sort by and show.
///
/// A class, because collections look up fields for every record.
public final class RecordField<R: Record>: Sendable {
  private enum Content: Sendable {
    case text(@Sendable (R, UnitContext) -> String?)
    case tree(@Sendable (R) -> [Block])
    case rows([String], @Sendable (R) -> [[String: String]])
  }

  /// The name used in configurations and layouts.
  public let name: String
  /// Whether records can be grouped and sorted by the field; other fields are for layouts only.
  public let isKey: Bool
  private let content: Content
  private let date: (@Sendable (R) -> DateSpan?)?
  private let people: (@Sendable (R) -> PeopleCount?)?

  private init(
    _ name: String, _ content: Content, isKey: Bool, date: (@Sendable (R) -> DateSpan?)? = nil,
    people: (@Sendable (R) -> PeopleCount?)? = nil
  ) {
    self.name = name
    self.content = content
    self.isKey = isKey
    self.date = date
    self.people = people
  }

  /// A text.
  public static func text(
    _ name: String, _ value: @escaping @Sendable (R) -> String?
  ) -> RecordField {
    RecordField(name, .text { record, _ in value(record) }, isKey: true)
  }

  /// A text that depends on the unit or the edition's language.
  public static func text(
    _ name: String, in value: @escaping @Sendable (R, UnitContext) -> String?
  ) -> RecordField {
    RecordField(name, .text(value), isKey: true)
  }

  /// A count of people.
  public static func people(
    _ name: String, _ value: @escaping @Sendable (R) -> PeopleCount?
  ) -> RecordField {
    RecordField(name, .text { value($0)?.text($1.words) }, isKey: true, people: value)
  }

  /// A date, sorted by its first day.
  public static func date(
    _ name: String, _ value: @escaping @Sendable (R) -> DateSpan?
  ) -> RecordField {
    RecordField(name, .text { value($0)?.text($1.words) }, isKey: true, date: value)
  }

  /// Several dates, sorted by the first day of the first.
  public static func dates(
    _ name: String, _ value: @escaping @Sendable (R) -> [DateSpan]
  ) -> RecordField {
    RecordField(
      name, .text { value($0).text($1.words) }, isKey: true, date: { value($0).first })
  }

  /// A Markdown text, which layouts show as it is.
  public static func tree(
    _ name: String, _ value: @escaping @Sendable (R) -> [Block]
  ) -> RecordField {
    RecordField(name, .tree(value), isKey: false)
  }

  /// A list of items with named texts, which layouts can iterate over.
  public static func rows(
    _ name: String, names: [String], _ value: @escaping @Sendable (R) -> [[String: String]]
  ) -> RecordField {
    RecordField(name, .rows(names, value), isKey: false)
  }

  /// The name of the unit, a field of every kind.
  static var unitName: RecordField { .text("sector") { _, unit in unit.name } }

  /// The same field, for layouts only.
  public var layoutOnly: RecordField {
    RecordField(name, content, isKey: false, date: date, people: people)
  }

  /// How layouts can use the field.
  var shape: LayoutShape {
    switch content {
    case .text, .tree: .text
    case .rows(let names, _): .list(names)
    }
  }

  /// The displayed text; empty if the record has none.
  func text(of record: R, in unit: UnitContext) -> String {
    guard case .text(let value) = content else { return "" }
    return value(record, unit) ?? ""
  }

  /// The key to sort by; that of dates and counts is their value.
  func sortKey(of record: R, in unit: UnitContext) -> SortKey {
    if let date { return date(record).map { SortKey($0.first.description) } ?? .none }
    if let people { return people(record).map { SortKey($0.count) } ?? .none }
    return SortKey(text(of: record, in: unit))
  }

  /// Whether a record has nothing in the field.
  func isEmpty(in record: R, of unit: UnitContext) -> Bool {
    switch content {
    case .text(let value): value(record, unit)?.isEmpty ?? true
    case .tree(let value): value(record).isEmpty
    case .rows(_, let value): value(record).isEmpty
    }
  }

  /// Whether the field is a tree.
  var isTree: Bool {
    if case .tree = content { true } else { false }
  }

  /// Whether the field is a count of people.
  var isPeople: Bool { people != nil }

  /// The count of people, if the field is one and the record has it.
  func people(of record: R) -> PeopleCount? { people?(record) }

  /// The tree, if the field is one.
  func tree(of record: R) -> [Block]? {
    guard case .tree(let value) = content else { return nil }
    return value(record)
  }

  /// The value that layouts show.
  func layoutValue(of record: R, in unit: UnitContext) -> LayoutValue {
    switch content {
    case .text(let value): .text(value(record, unit) ?? "")
    case .tree(let value): .tree(value(record))
    case .rows(_, let value): .rows(value(record))
    }
  }
}
