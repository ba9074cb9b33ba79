/// The traits of a role that formats and assemblies need to know.
///
/// Code that treats groups by their role asks for a trait, so a new role is a case and its line in
/// ``Role/traits``.
package struct RoleTraits: Sendable {
  /// The element of a page that groups of a role become.
  package enum Element: Sendable {
    /// A section when it has a title, otherwise a division.
    case section
    /// A part that makes sense on its own.
    case article
    /// A part beside the text.
    case aside
    /// Links to other parts, named by the group's title.
    case contentsNavigation
    /// Links to other pages.
    case pageNavigation
  }

  /// How Markdown and plain text set the content of groups apart, which have no styles for it.
  package enum Emphasis: Sendable {
    /// The content is written as it is.
    case none
    /// The content is a quotation.
    case quoted
    /// The paragraphs are emphasized.
    case emphasized
  }

  /// How formats that can do so set the pictures and the text of groups.
  package enum Arrangement: Sendable {
    /// One below the other.
    case stacked
    /// Pictures in rows of one height each.
    case gallery
    /// A picture as wide as the page allows.
    case wide
    /// A picture at the start of the line, and text at its end; mirrored in text that runs from the
    /// right.
    case pictureFirst
    /// Text at the start of the line, and a picture at its end.
    case pictureLast
  }

  /// The part of a group that remains in a digest.
  package enum Digest: Sendable {
    /// The title, with a digest of the content.
    case shortened
    /// The title, the date and the first sentence.
    case item
    /// All of it.
    case whole
    /// Nothing.
    case omitted
  }

  /// The element of a page that groups become.
  package var element: Element
  /// How formats without styles set the content apart.
  package var emphasis: Emphasis
  /// The arrangement of pictures and text.
  package var arrangement: Arrangement
  /// The part of a group that remains in a digest.
  package var digest: Digest
  /// Whether groups make up the outline, along which a document is cut into pieces.
  package var isStructural: Bool
  /// Whether groups are sections: the table of contents lists them, and mail lays them out.
  package var isSection: Bool
  /// Whether a group ends with a list of the addresses that it links to.
  package var listsLinks: Bool
  /// Whether groups are registers, whose tables can be as long as many other blocks.
  package var isRegister: Bool
  /// Whether groups are brief forms, which leave the anchor to the full form of their record.
  package var isBrief: Bool
  /// Whether groups say when and where their item took place.
  package var isDetails: Bool

  init(
    _ element: Element = .section, _ emphasis: Emphasis = .none,
    _ arrangement: Arrangement = .stacked, digest: Digest,
    isStructural: Bool = false, isSection: Bool = false, listsLinks: Bool = false,
    isRegister: Bool = false, isBrief: Bool = false, isDetails: Bool = false
  ) {
    self.element = element
    self.emphasis = emphasis
    self.arrangement = arrangement
    self.digest = digest
    self.isStructural = isStructural
    self.isSection = isSection
    self.listsLinks = listsLinks
    self.isRegister = isRegister
    self.isBrief = isBrief
    self.isDetails = isDetails
  }

  /// Whether groups are links inside the document, which lead nowhere in many mail clients.
  package var isNavigation: Bool {
    switch element {
    case .contentsNavigation, .pageNavigation: true
    case .section, .article, .aside: false
    }
  }
}

extension Role {
  /// The traits of the role's groups that formats and assemblies need to know.
  package var traits: RoleTraits {
    switch self {
    case .section: RoleTraits(digest: .shortened, isStructural: true, isSection: true)
    case .chapter:
      RoleTraits(digest: .shortened, isStructural: true, isSection: true, listsLinks: true)
    case .fragment: RoleTraits(digest: .shortened, isStructural: true)
    case .theme: RoleTraits(digest: .shortened, isStructural: true)
    case .contents: RoleTraits(.contentsNavigation, digest: .omitted)
    case .pagination: RoleTraits(.pageNavigation, digest: .omitted)
    case .front, .lead, .teaser: RoleTraits(digest: .whole)
    case .activity: RoleTraits(.article, digest: .item)
    case .brief: RoleTraits(.article, digest: .item, isBrief: true)
    case .feature: RoleTraits(.article, digest: .item)
    case .area: RoleTraits(digest: .shortened)
    case .details: RoleTraits(.section, .emphasized, digest: .omitted, isDetails: true)
    case .motto: RoleTraits(.section, .emphasized, digest: .whole)
    case .headline: RoleTraits(.section, .emphasized, digest: .whole)
    case .pullQuote: RoleTraits(.aside, .quoted, digest: .omitted)
    case .speaker: RoleTraits(digest: .omitted)
    case .gallery: RoleTraits(.section, .none, .gallery, digest: .omitted)
    case .leadPicture: RoleTraits(.section, .none, .wide, digest: .omitted)
    case .cover: RoleTraits(.section, .none, .wide, digest: .whole)
    case .pictureLeft: RoleTraits(.section, .none, .pictureFirst, digest: .shortened)
    case .pictureRight: RoleTraits(.section, .none, .pictureLast, digest: .shortened)
    case .figures: RoleTraits(digest: .shortened)
    case .partners: RoleTraits(digest: .omitted, isRegister: true)
    case .entry: RoleTraits(digest: .shortened)
    case .publications: RoleTraits(digest: .shortened)
    case .designations: RoleTraits(digest: .shortened)
    case .links: RoleTraits(digest: .omitted)
    case .placeholder: RoleTraits(digest: .whole)
    }
  }
}
