/// What an edition says about itself: the facts that covers, heads and page titles show.
public struct EditionMetadata: Sendable, Hashable {
  /// The edition's title.
  public var title: String
  /// Who publishes it.
  public var organization: String
  /// The time it reports on, as it is shown; nil for an edition without a period.
  public var period: String?
  /// The language by its BCP 47 tag.
  public var language: String

  /// Makes the facts of an edition.
  public init(title: String, organization: String, period: String?, language: String) {
    self.title = title
    self.organization = organization
    self.period = period
    self.language = language
  }
}
