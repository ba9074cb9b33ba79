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
  /// Which one of a series it is; nil when it is none.
  public var edition: String?
  /// Where it can be read on the web; nil when it cannot.
  public var webURL: String?
  /// Where subscriptions end; nil for what has no subscribers.
  public var unsubscribeURL: String?
  /// What it is about in a sentence: what lists of mail show beside the subject.
  public var summary: String?

  /// Makes the facts of an edition.
  public init(
    title: String, organization: String, period: String?, language: String,
    edition: String? = nil, webURL: String? = nil, unsubscribeURL: String? = nil,
    summary: String? = nil
  ) {
    self.title = title
    self.organization = organization
    self.period = period
    self.language = language
    self.edition = edition
    self.webURL = webURL
    self.unsubscribeURL = unsubscribeURL
    self.summary = summary
  }
}
