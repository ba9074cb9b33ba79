/// How much of a record is shown.
public enum RecordForm: String, Sendable, Hashable {
  /// All of it.
  case full
  /// Its summary, or else its first paragraph, with date, place and link.
  case brief
  /// The article in which it was announced: date, type, title and summary.
  case announcement

  /// The forms that a configuration may ask for; what is brief in an index of articles is the
  /// announcement.
  public static let declarable: [RecordForm] = [.full, .brief]
}
