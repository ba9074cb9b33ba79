package import Document

/// The records of a unit, each kind in its declared order.
///
/// Each standard kind has its own property, such as `publications`, declared next to the kind;
/// records of a kind that a plugin declares are accessed by their type.
public struct RecordSet: Sendable {
  private var lists: [ObjectIdentifier: any RecordList] = [:]

  /// Makes an empty set.
  public init() {}

  /// The records of a kind; empty if there are none.
  public subscript<R: Record>(_ type: R.Type) -> [R] {
    get { (lists[ObjectIdentifier(type)] as? Records<R>)?.records ?? [] }
    set { lists[ObjectIdentifier(type)] = newValue.isEmpty ? nil : Records(records: newValue) }
  }

  /// The records of a kind whose type is known only at run time.
  public func records(of type: any Record.Type) -> [any Record] {
    func list<R: Record>(_ type: R.Type) -> [any Record] { self[type] }
    return list(type)
  }

  /// Adds the records of kinds that are not in the set yet.
  package mutating func merge(_ other: RecordSet) {
    lists.merge(other.lists) { own, _ in own }
  }

  /// The trees of all records that a plugin may have created.
  package var pluginTrees: [[Block]] { lists.values.flatMap(\.pluginTrees) }

  /// Calls a closure with the photographs of each record that has some.
  package func forEachPhotos(_ body: ([Photo]) -> Void) {
    for list in lists.values { list.forEachPhotos(body) }
  }

  /// Calls a closure with the photographs of each record that a plugin may have created.
  package func forEachPluginPhotos(_ body: ([Photo]) -> Void) {
    for list in lists.values where !list.isSealed { list.forEachPhotos(body) }
  }

  /// Calls a closure with each count of people in the records.
  package func forEachPeopleCount(_ body: (PeopleCount) -> Void) {
    for list in lists.values { list.forEachPeopleCount(body) }
  }

  /// The kinds of the records, in no particular order.
  package var types: [any Record.Type] { lists.values.map(\.type) }

  /// All records, in no particular order of kinds.
  public var all: [any Record] { lists.values.flatMap(\.erased) }

  /// The records that a section selects: those that the section names by ID, where the kind has
  /// IDs, and otherwise those that the kind's period rule includes.
  public func selected(by selection: RecordSelection) -> RecordSet {
    var selected = RecordSet()
    selected.lists = lists.mapValues { $0.selected(by: selection) }
    return selected
  }

  /// The records that an edition selects by its period and by the IDs that it names.
  public func selected(period: DateSpan?, only: [String] = []) -> RecordSet {
    selected(by: RecordSelection(period: period, only: only))
  }
}

extension RecordSet: Hashable {
  /// Two sets are equal if their records are equal.
  public static func == (a: RecordSet, b: RecordSet) -> Bool {
    a.lists.keys == b.lists.keys
      && a.lists.allSatisfy { type, list in b.lists[type].map(list.isEqual) ?? false }
  }

  /// Hashes the number of records.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(lists.values.reduce(0) { $0 + $1.count })
  }
}

/// The records of one kind, with the type erased.
private protocol RecordList: Sendable {
  var type: any Record.Type { get }
  var count: Int { get }
  var erased: [any Record] { get }
  var pluginTrees: [[Block]] { get }
  /// Whether only the readers make such records.
  var isSealed: Bool { get }

  func forEachPhotos(_ body: ([Photo]) -> Void)
  func forEachPeopleCount(_ body: (PeopleCount) -> Void)
  func selected(by selection: RecordSelection) -> any RecordList
  func isEqual(to other: any RecordList) -> Bool
}

private struct Records<R: Record>: RecordList {
  let records: [R]

  var type: any Record.Type { R.self }
  var count: Int { records.count }
  var erased: [any Record] { records }
  var isSealed: Bool { R.recordKind.isSealed }
  var pluginTrees: [[Block]] {
    let kind = R.recordKind
    return kind.isSealed || !kind.showsTrees ? [] : records.flatMap { kind.trees(of: $0) }
  }

  func forEachPhotos(_ body: ([Photo]) -> Void) {
    guard let photos = R.recordKind.photos else { return }
    for record in records { body(photos(record)) }
  }

  func forEachPeopleCount(_ body: (PeopleCount) -> Void) {
    for field in R.recordKind.peopleFields {
      for record in records {
        if let people = field.people(of: record) { body(people) }
      }
    }
  }

  func selected(by selection: RecordSelection) -> any RecordList {
    let kind = R.recordKind
    return Records(records: kind.period.taken(from: records, by: selection, id: kind.id))
  }

  func isEqual(to other: any RecordList) -> Bool {
    (other as? Records<R>)?.records == records
  }
}
