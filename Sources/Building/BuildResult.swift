public import Assembling

/// The result of a run.
public struct BuildResult: Sendable {
  /// The outcomes of the editions, in the order of the request.
  public var outcomes: [EditionOutcome]
  /// The content of the editions.
  public var library: ContentLibrary
  /// The texts that were proof-read, kept because freeing every word takes time and the process exits soon.
  let texts: TextLibrary

  /// The report for the user.
  public var report: BuildReport { BuildReport(editions: outcomes.map(\.report)) }
}
