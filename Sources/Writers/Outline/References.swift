public import Document
public import Findings

/// The anchors and references of a piece of an outline, in reading order.
///
/// One walk collects them for every use: the tree of a large report does not fit into the processor's
/// caches, so each further walk would cost as much as the first.
public struct References: TreeVisitor, Sendable {
  /// A name that can be linked to.
  public struct Anchor: Sendable {
    /// The name.
    public var name: String
    /// The place of the block with the name.
    public var place: Place?
    /// Whether it yields to others of the same name: that of a brief form, or of an event.
    public var isBrief: Bool
  }

  /// The names that can be linked to.
  public private(set) var anchors: [Anchor] = []
  /// Links to other parts of the document.
  public private(set) var links: [Link] = []
  /// Pictures.
  public private(set) var images: [Image] = []
  /// The labels of the footnotes referred to.
  private(set) var footnoteCalls: [String] = []
  /// The footnotes that the piece contains.
  package private(set) var footnotes: [Footnote] = []
  /// The kinds of content that the piece contains.
  private(set) var kinds = ContentKinds()
  /// The link targets that formats without links list.
  private(set) var addresses: [String] = []
  /// The length of the texts in bytes.
  private(set) var length = 0

  init(_ piece: OutlinePiece) {
    switch piece.kind {
    case .open(let group, _):
      add(anchorOf: group, at: piece.place)
      if group.color != nil { kinds.insert(.colors) }
      if group.language != nil { kinds.insert(.languages) }
      if let title = group.title { walk(title) }
    case .blocks(let blocks, _): walk(Array(blocks))
    case .close, .footnotes: break
    }
  }

  /// Collects the anchor of a block, and footnotes.
  public mutating func visit(_ block: Block) {
    if let anchor = block.anchor {
      anchors.append(Anchor(name: anchor, place: block.place, isBrief: block.isBrief))
    }
    switch block.kind {
    case .footnote(let footnote):
      footnotes.append(footnote)
      kinds.insert(.footnotes)
    case .heading: kinds.insert(.headings)
    case .list: kinds.insert(.lists)
    case .quote: kinds.insert(.quotations)
    case .code: kinds.insert(.code)
    case .table: kinds.insert(.tables)
    case .figure: kinds.insert(.captions)
    case .definitionList: kinds.insert(.definitions)
    case .keyFigures: kinds.insert(.keyFigures)
    case .timeline(let entries):
      kinds.insert(.timelines)
      for case let anchor? in entries.lazy.map(\.anchor) {
        anchors.append(Anchor(name: anchor, place: block.place, isBrief: true))
      }
    case .chart: kinds.insert(.charts)
    case .group(let group):
      if group.color != nil { kinds.insert(.colors) }
      if group.language != nil { kinds.insert(.languages) }
      switch group.role.traits.arrangement {
      case .gallery: kinds.insert(.galleries)
      case .pictureFirst, .pictureLast: kinds.insert(.besideText)
      case .stacked, .wide: break
      }
    case .paragraph, .thematicBreak, .raw: break
    }
  }

  /// Collects the references of an inline.
  public mutating func visit(_ inline: Inline) {
    switch inline {
    case .link(let link):
      if link.destination.hasPrefix("#") || link.destination.hasPrefix("record:") {
        links.append(link)
      }
      kinds.insert(link.destination.hasPrefix("#") ? .innerLinks : .outerLinks)
      if !link.title.isEmpty { kinds.insert(.tooltips) }
      if link.needsListing { addresses.append(link.destination) }
    case .image(let image):
      images.append(image)
      if !image.title.isEmpty { kinds.insert(.tooltips) }
      switch image.source {
      case .asset: kinds.insert(.pictures)
      case .address: kinds.insert(.webPictures)
      }
    case .language: kinds.insert(.languages)
    case .footnoteReference(let label): footnoteCalls.append(label)
    case .text(let text): length += text.utf8.count
    case .emphasis, .strong, .strikethrough, .code, .softBreak, .lineBreak, .raw: break
    }
  }

  private mutating func add(anchorOf group: Group, at place: Place?) {
    guard let anchor = group.anchor else { return }
    anchors.append(Anchor(name: anchor, place: place, isBrief: group.role.traits.isBrief))
  }
}

extension Link {
  /// Whether a format without links must list the target: it is outside the document, and the text of
  /// the link is not the address itself.
  var needsListing: Bool {
    if destination.utf8.first == UInt8(ascii: "#") { return false }
    if content.count == 1, case .text(let said) = content[0] {
      return said != destination && "mailto:\(said)" != destination
    }
    return true
  }
}
