/// An edition's facts about itself, which covers, heads and page titles show.
public struct EditionMetadata: Sendable, Hashable {
  /// The edition's title.
  public var title: String
  /// Who publishes it.
  public var organization: String
  /// The period that it reports on, as shown, if it has one.
  public var period: String?
  /// The language by its BCP 47 tag.
  public var language: String
  /// Which issue of a series it is, if it is one.
  public var edition: String?
  /// Where it can be read on the web, if it can.
  public var webURL: String?
  /// Where to unsubscribe, if there are subscribers.
  public var unsubscribeURL: String?
  /// A summary in one sentence, which mail clients show next to the subject.
  public var summary: String?
  /// The same for its cover, where its editor says so.
  public var headline: String?

  /// The edition's activities at their dates, which covers without a photograph draw; nil if there are few.
  public var cover: StripChart?

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
