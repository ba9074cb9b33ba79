import Document

/// The named styles that documents for word processors use beside those of Pandoc.
///
/// Those that have a colour exist once for each colour of a part: `Pull Quote 0B5FA5`.
package enum OfficeStyle: String, Sendable, CaseIterable {
  /// The strip of colour at the opening of a chapter.
  case chapterBand = "Chapter Band"
  /// The same for the first chapter of a section, which stays on the page of the section's title.
  case firstChapterBand = "First Chapter Band"
  /// Words in the colour of their part.
  case accent = "Accent"
  /// When and where.
  case details = "Details"
  /// A unit's motto.
  case motto = "Motto"
  /// A headline above a text.
  case headline = "Headline"
  /// The strip of colour that opens a feature.
  case featureBand = "Feature Band"
  /// The thinner one that ends it.
  case featureEnd = "Feature End"
  /// A feature.
  case feature = "Feature"
  /// Words set apart.
  case pullQuote = "Pull Quote"
  /// The speaker of a pull quote.
  case speaker = "Speaker"
  /// Links to more.
  case links = "Links"
  /// The replacement of a failed part.
  case placeholder = "Placeholder"
  /// The caption of a picture that is still to come.
  case photoNote = "Photo Note"
  /// The value of a key figure.
  case keyFigureValue = "Key Figure Value"
  /// The label of a key figure.
  case keyFigureLabel = "Key Figure Label"
  /// The date of an event.
  case eventDate = "Event Date"
  /// The title of an event.
  case eventTitle = "Event Title"
  /// The text of an event.
  case eventText = "Event Text"
  /// Text at the side of a picture.
  case besideText = "Text Beside Picture"
  /// A paragraph that runs from the left among others that do not.
  case leftToRight = "Text from the Left"
  /// A paragraph that runs from the right among others that do not.
  case rightToLeft = "Text from the Right"
  /// The heading of the table of contents.
  case contentsHeading = "TOC Heading"
  /// An entry of the table of contents.
  case contentsEntry1 = "TOC 1"
  /// An entry of the table of contents below another one.
  case contentsEntry2 = "TOC 2"

  /// Whether the style exists once for each colour.
  package var hasColor: Bool {
    switch self {
    case .chapterBand, .firstChapterBand, .featureBand, .featureEnd, .accent, .pullQuote,
      .keyFigureValue, .eventDate:
      true
    case .details, .motto, .headline, .feature, .speaker, .links, .placeholder, .photoNote,
      .keyFigureLabel,
      .eventTitle, .eventText, .besideText, .leftToRight, .rightToLeft, .contentsHeading,
      .contentsEntry1, .contentsEntry2:
      false
    }
  }

  /// The name of the style, for a colour as `#rrggbb` or for that of the theme.
  package func name(_ color: String?) -> String {
    guard hasColor, let color else { return rawValue }
    return "\(rawValue) \(color.dropFirst().uppercased())"
  }

  /// The style of a group's paragraphs; nil for that of running text.
  init?(_ role: Role) {
    switch role {
    case .details: self = .details
    case .motto: self = .motto
    case .headline: self = .headline
    case .feature: self = .feature
    case .pullQuote: self = .pullQuote
    case .speaker: self = .speaker
    case .links: self = .links
    case .placeholder: self = .placeholder
    case .section, .chapter, .fragment, .contents, .theme, .activity, .brief, .area, .figures,
      .partners, .entry, .publications, .designations, .pagination, .gallery, .front, .lead,
      .teaser,
      .leadPicture, .cover, .pictureLeft, .pictureRight:
      return nil
    }
  }
}
