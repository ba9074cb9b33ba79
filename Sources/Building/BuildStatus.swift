/// The status of an edition, with the exit status of the command as raw value; the highest status
/// over all editions wins.
public enum BuildStatus: Int32, Sendable, Comparable {
  /// The edition is complete, possibly with notes and warnings.
  case complete = 0
  /// Sections were replaced or omitted, or errors in the content kept the edition from being
  /// published.
  case incomplete = 1
  /// The configuration is wrong, or a file that it names is missing.
  case misconfigured = 2

  /// Orders statuses from best to worst.
  public static func < (a: BuildStatus, b: BuildStatus) -> Bool { a.rawValue < b.rawValue }
}
