/// What a person is told about a run.
public struct BuildReport: Sendable, Hashable {
  /// The editions, in the order in which they were asked for.
  public var editions: [EditionReport]

  /// The exit status: the highest over all editions.
  public var status: BuildStatus { editions.map(\.status).max() ?? .complete }

  /// Makes a report.
  public init(editions: [EditionReport]) { self.editions = editions }
}
