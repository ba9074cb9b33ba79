public import Findings

/// A record of something about a unit.
///
/// A kind of record is a type that conforms to this protocol: its ``recordKind`` declares the
/// location, the fields and the presentation of such records. Everything that works with records
/// (readers, collections, lists, schemas, layouts, checks) uses that declaration; nothing refers to
/// a kind by name.
public protocol Record: Sendable, Hashable {
  /// The declaration of the kind: its file, its fields, its period rule and its presentation.
  static var recordKind: RecordKind<Self> { get }

  /// The unit's ID.
  var sector: String { get }
  /// The written place of the record.
  var place: Place { get }
}
