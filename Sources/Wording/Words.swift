/// The words that the engine itself puts into a document, in one language.
///
/// They come from here alone and never from the machine's locale, so every machine writes the same
/// document. This is a class because every part of a report refers to them.
public final class Words: Sendable {
  /// The language's BCP 47 tag.
  public let language: String
  /// The heading of the table of contents.
  public let contents: String
  /// The heading of a front page.
  public let inside: String
  /// The link that skips the head of a page.
  public let skipToContent: String
  /// The label of a picture's caption.
  public let photo: String
  /// The text of a link to more, unless its record has one.
  public let readMore: String
  /// The label of a list of partners.
  public let partners: String
  /// The label of a count of people.
  public let participants: String
  /// The label of a count of people who took part online.
  public let online: String
  /// The heads of a table of partners and publications, by field.
  public let fields: [String: String]
  /// The names of figures computed from records.
  public let figures: FigureWords
  /// The words for charts.
  public let charts: ChartWords
  /// The heading of a unit's fields of work.
  public let areas: String
  /// The heading of a unit's flagship.
  public let features: String
  /// The headings of a unit's features of one kind, by the kind.
  public let kinds: [String: String]
  /// The heading of a unit's activities.
  public let highlights: String
  /// Month names from January.
  public let months: [String]
  /// The form of the first day of a month.
  public let firstDay: String
  /// The name of a quarter, from its number and year.
  public let quarter: @Sendable (Int, Int) -> String
  /// The names of counted groups of people, such as women, by the group's key.
  public let people: [String: CountedNoun]
  /// How exact a count is, such as nearly, by the key; a missing key is shown as written.
  public let qualifiers: [String: String]
  /// The text in place of a failed part, from its title.
  public let unavailable: @Sendable (String) -> String
  /// The label of the links to the pages of an edition.
  public let pages: String
  /// The words of a page's navigation.
  public let navigation: NavigationWords
  /// The link from mail to the same text on the web.
  public let readOnline: String
  /// The link to the edition in another format, from the readers' name for the format.
  public let download: @Sendable (String) -> String
  /// The link from mail to the end of the subscription.
  public let unsubscribe: String
  /// The mark between groups of three digits.
  public let digitSeparator: String
  /// The forms of numbers in running text.
  public let numbers: NumberWords
  /// The colon behind a label, with the space that the language puts before it.
  public let colon: String

  init(
    language: String, contents: String, inside: String, skipToContent: String, photo: String,
    readMore: String,
    partners: String, participants: String, online: String, fields: [String: String],
    figures: FigureWords, charts: ChartWords, areas: String, features: String,
    kinds: [String: String],
    highlights: String, months: [String], firstDay: String,
    quarter: @escaping @Sendable (Int, Int) -> String, people: [String: CountedNoun],
    qualifiers: [String: String],
    unavailable: @escaping @Sendable (String) -> String, pages: String,
    navigation: NavigationWords, readOnline: String,
    download: @escaping @Sendable (String) -> String, unsubscribe: String,
    digitSeparator: String, numbers: NumberWords = .figuresOnly, colon: String
  ) {
    self.language = language
    self.contents = contents
    self.inside = inside
    self.skipToContent = skipToContent
    self.photo = photo
    self.readMore = readMore
    self.partners = partners
    self.participants = participants
    self.online = online
    self.fields = fields
    self.figures = figures
    self.charts = charts
    self.areas = areas
    self.features = features
    self.kinds = kinds
    self.highlights = highlights
    self.months = months
    self.firstDay = firstDay
    self.quarter = quarter
    self.people = people
    self.qualifiers = qualifiers
    self.unavailable = unavailable
    self.pages = pages
    self.navigation = navigation
    self.readOnline = readOnline
    self.download = download
    self.unsubscribe = unsubscribe
    self.digitSeparator = digitSeparator
    self.numbers = numbers
    self.colon = colon
  }

  /// The languages there are words for.
  public static let all: [Words] = [.english, .french]

  /// The words for a language tag, by its first part; nil if there are none.
  public static func matching(_ tag: String) -> Words? {
    let primary = tag.split(separator: "-").first.map { $0.lowercased() } ?? tag
    return all.first { $0.language == primary }
  }
}

extension Words {
  /// A day of a month as a date writes it.
  public func day(_ day: Int) -> String { day == 1 ? firstDay : "\(day)" }

  /// The head of a field's column; the field's own name if there is no word for it.
  public func field(_ name: String) -> String { fields[name] ?? name }
}
