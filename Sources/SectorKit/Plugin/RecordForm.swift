/// How much of a record is shown.
public enum RecordForm: String, Sendable, Hashable, CaseIterable {
  /// All of it.
  case full
  /// Its summary, or else its first paragraph, with date, place and link.
  case brief
}
