import SectorKit

/// What a part of an assembly claims and refers to, in reading order.
struct AssemblySurvey: TreeVisitor {
  /// A name that links can lead to.
  struct Anchor {
    var name: String
    var place: Place?
    /// Whether it belongs to a brief form, which yields to a full one.
    var isBrief: Bool
  }

  private(set) var anchors: [Anchor] = []
  /// Links to other parts of the assembly.
  private(set) var links: [Link] = []
  private(set) var images: [Image] = []

  init(_ blocks: [Block]) { walk(blocks) }

  mutating func visit(_ block: Block) {
    switch block.kind {
    case .group(let group):
      if let anchor = group.anchor {
        anchors.append(Anchor(name: anchor, place: block.place, isBrief: group.role == .brief))
      }
    case .heading(let heading):
      if let anchor = heading.anchor {
        anchors.append(Anchor(name: anchor, place: block.place, isBrief: false))
      }
    default: break
    }
  }

  mutating func visit(_ inline: Inline) {
    switch inline {
    case .link(let link):
      if link.destination.hasPrefix("#") || link.destination.hasPrefix("record:") {
        links.append(link)
      }
    case .image(let image): images.append(image)
    default: break
    }
  }
}
