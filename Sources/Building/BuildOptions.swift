public import Assembling
package import Publishing

/// The options of a run.
public struct BuildOptions: Sendable {
  /// The formats to write; nil to write those that each configuration names.
  public var formats: [String]?
  /// The unit to limit the editions to; nil for whole editions.
  public var sector: String?
  /// The output folder on this machine; nil to check without writing.
  public var output: String?
  /// Whether warnings prevent publishing.
  public var isStrict: Bool
  /// Whether to run all checks of texts; else only those that an edition names.
  public var readsTexts: Bool
  /// The maximum number of concurrent jobs.
  public var jobs: Int
  /// The folder on this machine for the notes that a preview needs; nil if the build is for none.
  public var previewNotes: String?
  /// The formats that the program supports.
  package var outputFormats = OutputFormats.standard
  /// The engines of this machine.
  package let engines = EngineRoll()
  /// The restrictions that earlier attempts have led to.
  public var restrictions = Restrictions()
  /// The build's observer, if any.
  public var observer: (any BuildObserver)?

  /// Sets options.
  public init(
    formats: [String]? = nil, sector: String? = nil, output: String?, isStrict: Bool = false,
    readsTexts: Bool = false, jobs: Int
  ) {
    self.formats = formats
    self.sector = sector
    self.output = output
    self.isStrict = isStrict
    self.readsTexts = readsTexts
    self.jobs = jobs
  }
}
