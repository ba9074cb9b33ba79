public import Findings

/// Something that a unit recorded.
///
/// A kind of record is a type that conforms to this protocol: its ``recordKind`` says where such records are
/// written, which fields they have and how they are shown. Everything that works with records (readers,
/// collections, lists, schemas, layouts, checks) asks the kind; none of it knows a kind by name.
public protocol Record: Sendable, Hashable {
  /// What the kind is: its file, its fields, its period rule and its forms.
  static var recordKind: RecordKind<Self> { get }

  /// The id of the unit.
  var sector: String { get }
  /// Where the record was written.
  var place: Place { get }
}
