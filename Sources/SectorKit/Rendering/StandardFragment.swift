import Document
import Records

/// The fragments that every unit has, rendered from its content folder.
public enum StandardFragment: String, Sendable, CaseIterable {
  /// The motto.
  case motto
  /// The description of the unit.
  case about
  /// The figures of the unit in the period, to be read at a glance.
  case figures
  /// The fields of work.
  case areas
  /// Flagships and stories: records whose kind is not plain activity.
  case features
  /// The activities, grouped by theme.
  case highlights

  /// The description that configurations select the fragment by.
  public var description: FragmentDescription {
    switch self {
    case .motto: FragmentDescription(id: rawValue, summary: "Motto of the unit")
    case .about:
      FragmentDescription(id: rawValue, summary: "Headline, text and programmes of the unit")
    case .figures:
      FragmentDescription(
        id: rawValue, summary: "Figures of the unit, at a glance", isExtra: true)
    case .areas: FragmentDescription(id: rawValue, summary: "Fields of work")
    case .features: FragmentDescription(id: rawValue, summary: "Flagships and stories")
    case .highlights: FragmentDescription(id: rawValue, summary: "Activities by theme")
    }
  }
}

extension ContributionRequest {
  /// The requested standard fragments, without those that have nothing to show.
  public var standardFragments: [Fragment] {
    fragments.compactMap { StandardFragment(rawValue: $0).flatMap(standardFragment) }
  }

  /// A standard fragment; nil if it has nothing to show.
  public func standardFragment(_ fragment: StandardFragment) -> Fragment? {
    let made =
      switch fragment {
      case .motto: mottoFragment
      case .about: aboutFragment
      case .figures: figuresFragment
      case .areas: areasFragment
      case .features: featuresFragment
      case .highlights: highlightsFragment
      }
    return made.blocks.isEmpty ? nil : made
  }

  /// Renders records as this request asks.
  public var pages: RecordPages { RecordPages(form: form, words: words) }

  private var mottoFragment: Fragment {
    Fragment(StandardFragment.motto.rawValue) {
      if let motto = content.profile.motto { Group(.motto) { motto } }
    }
  }

  private var aboutFragment: Fragment {
    Fragment(StandardFragment.about.rawValue) {
      content.profile.photos.leadGroup
      if let headline = content.profile.headline { Group(.headline) { headline } }
      content.profile.about
      if !content.profile.programmes.isEmpty {
        List(.bullet, content.profile.programmes.map { [.text($0)] })
      }
      content.profile.photos.blocks
    }
  }

  private var figuresFragment: Fragment {
    let tiles = Figures([records]).tiles(words)
    return Fragment(StandardFragment.figures.rawValue) {
      if !tiles.isEmpty { Block(.keyFigures(tiles)) }
    }
  }

  /// The areas beside each other: their titles open no level, because each has little text.
  private var areasFragment: Fragment {
    Fragment(StandardFragment.areas.rawValue, title: words.areas) {
      for area in content.profile.areas {
        Group(.area) {
          Paragraph([.strong([.text(area.title)])])
          if !area.items.isEmpty {
            List(
              items: area.items.map { item in
                List.Item([Block(.paragraph([.text(item.title)]))] + nested(item.items))
              })
          }
        }
      }
    }
  }

  private func nested(_ lines: [String]) -> [Block] {
    lines.isEmpty ? [] : [List(.bullet, lines.map { [.text($0)] }).block]
  }

  private var featuresFragment: Fragment {
    let features = records.activities.filter { $0.kind != Activity.ordinaryKind }
    // Features that are all of one kind get the title of that kind, mixed ones the general title.
    let kind = features.first.map(\.kind).flatMap { kind in
      features.allSatisfy { $0.kind == kind } ? kind : nil
    }
    return Fragment(
      StandardFragment.features.rawValue,
      title: kind.flatMap { words.kinds[$0] } ?? words.features
    ) {
      for feature in features { pages.page(of: feature) }
    }
  }

  private var highlightsFragment: Fragment {
    let activities = records.activities.filter { $0.kind == Activity.ordinaryKind }
    let byTheme = Dictionary(grouping: activities) { $0.theme?.value }
    let withoutTheme = byTheme[nil] ?? []
    // A separate finding reports one that is declared twice.
    var seen: Set<String> = []
    let themes = content.profile.themes.filter { seen.insert($0.id).inserted }
    let fragment = Fragment(StandardFragment.highlights.rawValue, title: words.highlights) {
      withoutTheme.map(pages.page)
      for theme in themes {
        if let activities = byTheme[theme.id] {
          let group = Group(
            .theme, anchor: "\(content.profile.id)-\(theme.id)", title: theme.title
          ) {
            if form == .full { theme.intro }
            activities.map(pages.page)
          }
          Block(.group(group), at: theme.place)
        }
      }
    }
    // Only the readers make activities and profiles.
    rendered?.keep(fragment.blocks)
    return fragment
  }
}
