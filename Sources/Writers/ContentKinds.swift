/// A set of kinds of content.
public struct ContentKinds: Sendable, Hashable {
  private var bits: UInt32 = 0

  /// The empty set.
  init() {}

  /// Adds a kind.
  mutating func insert(_ kind: ContentKind) { bits |= 1 << kind.position }

  /// Adds the kinds of another set.
  mutating func formUnion(_ other: ContentKinds) { bits |= other.bits }

  /// Whether a kind is in the set.
  public func contains(_ kind: ContentKind) -> Bool { bits & 1 << kind.position != 0 }
}

extension ContentKind {
  /// Whether kinds say something, rather than how it looks or sounds.
  public var saysSomething: Bool {
    switch self {
    case .galleries, .besideText, .colors, .languages: false
    case .headings, .lists, .quotations, .code, .tables, .pictures, .webPictures, .captions,
      .footnotes, .definitions, .keyFigures, .timelines, .charts, .innerLinks, .outerLinks,
      .tooltips:
      true
    }
  }

  fileprivate var position: UInt32 {
    switch self {
    case .headings: 0
    case .lists: 1
    case .quotations: 2
    case .code: 3
    case .tables: 4
    case .pictures: 5
    case .webPictures: 6
    case .captions: 7
    case .footnotes: 8
    case .definitions: 9
    case .keyFigures: 10
    case .timelines: 11
    case .charts: 12
    case .innerLinks: 13
    case .outerLinks: 14
    case .tooltips: 15
    case .colors: 16
    case .languages: 17
    case .galleries: 18
    case .besideText: 19
    }
  }
}
