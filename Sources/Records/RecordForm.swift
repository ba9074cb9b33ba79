/// The level of detail of a record.
public enum RecordForm: String, Sendable, Hashable {
  /// The whole record.
  case full
  /// The summary or, if there is none, the first paragraph, with date, location and link.
  case brief
  /// The article that announced it, with date, type, title and summary.
  case announcement

  /// The forms that a configuration may ask for; in an index of articles, brief means the
  /// announcement.
  public static let declarable: [RecordForm] = [.full, .brief]
}
