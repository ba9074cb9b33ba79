/// What came of a run.
public struct BuildResult: Sendable {
  /// What became of each edition, in the order in which they were asked for.
  public var outcomes: [EditionOutcome]
  /// The content that the editions were made from.
  public var library: ContentLibrary

  /// The exit status: the highest over all editions.
  public var status: BuildStatus { outcomes.map(\.status).max() ?? .complete }
}
