public import Assembling
package import Publishing

/// What a run does with the editions.
public struct BuildOptions: Sendable {
  /// The formats to write instead of those that configurations name; nil for those.
  public var formats: [String]?
  /// The unit whose part of the editions alone is built; nil for all of them.
  public var sector: String?
  /// The folder for outputs on this machine; nil to check without writing.
  public var output: String?
  /// Whether warnings keep an edition from being published.
  public var isStrict: Bool
  /// The greatest number of things done at once.
  public var jobs: Int
  /// The formats that the program has.
  package var outputFormats = OutputFormats.standard
  /// What an earlier attempt taught.
  public var restrictions = Restrictions()
  /// The build's observer, if any.
  public var observer: (any BuildObserver)?

  /// Sets options.
  public init(
    formats: [String]? = nil, sector: String? = nil, output: String?, isStrict: Bool = false,
    jobs: Int
  ) {
    self.formats = formats
    self.sector = sector
    self.output = output
    self.isStrict = isStrict
    self.jobs = jobs
  }
}
