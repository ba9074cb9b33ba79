/// How an edition came out; the number is the command's exit status, and the highest over all
/// editions wins.
public enum BuildStatus: Int32, Sendable, Comparable {
  /// Everything is there, notes and warnings aside.
  case complete = 0
  /// Sections were replaced or left out, or errors in content kept the edition from being published.
  case incomplete = 1
  /// The configuration is wrong, or a file that it names is missing.
  case misconfigured = 2

  /// Worse comes last.
  public static func < (a: BuildStatus, b: BuildStatus) -> Bool { a.rawValue < b.rawValue }
}
