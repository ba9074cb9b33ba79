public import Assembling

/// What came of a run.
public struct BuildResult: Sendable {
  /// What became of each edition, in the order in which they were asked for.
  public var outcomes: [EditionOutcome]
  /// The content that the editions were made from.
  public var library: ContentLibrary

  /// What a person is told about it.
  public var report: BuildReport { BuildReport(editions: outcomes.map(\.report)) }
}
