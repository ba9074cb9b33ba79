/// The results of a run as reported to the user.
public struct BuildReport: Sendable, Hashable {
  /// The editions, in the order of the request.
  public var editions: [EditionReport]

  /// The exit status: the highest of all editions.
  public var status: BuildStatus { editions.map(\.status).max() ?? .complete }

  /// Makes a report.
  public init(editions: [EditionReport]) { self.editions = editions }
}
