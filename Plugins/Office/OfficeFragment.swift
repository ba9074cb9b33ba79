import SectorKit

/// The fragments that only the Office has.
enum OfficeFragment: String, CaseIterable {
  case memberships
  case mechanisms
  case interSectoral = "inter-sectoral"
  case interAgency = "inter-agency"
  case messages
  case centres
  case chairs
  case campaigns
  case contact

  var description: FragmentDescription {
    switch self {
    case .memberships:
      FragmentDescription(id: rawValue, summary: "Since when the countries are UNESCO members")
    case .mechanisms:
      FragmentDescription(id: rawValue, summary: "Contributions to United Nations mechanisms")
    case .interSectoral:
      FragmentDescription(id: rawValue, summary: "Projects and activities of several sectors")
    case .interAgency:
      FragmentDescription(id: rawValue, summary: "Work with other United Nations agencies")
    case .messages:
      FragmentDescription(id: rawValue, summary: "Messages of the National Commissions")
    case .centres: FragmentDescription(id: rawValue, summary: "Category 2 centres in focus")
    case .chairs: FragmentDescription(id: rawValue, summary: "UNESCO Chairs in focus")
    case .campaigns: FragmentDescription(id: rawValue, summary: "Campaigns on UN days")
    case .contact:
      FragmentDescription(id: rawValue, summary: "Address, telephone and social media")
    }
  }

  /// The fragment, without a title, because it appears directly under that of its section.
  func fragment(for request: ContributionRequest) -> Fragment {
    Fragment(rawValue) {
      switch self {
      case .memberships: definitions(of: "membership", request)
      case .mechanisms: numbered(request.records.facts.filter { $0.kind == "mechanism" })
      case .interSectoral, .interAgency, .messages, .centres, .chairs, .campaigns: theme(request)
      case .contact: definitions(of: "contact", request)
      }
    }
  }

  private func definitions(of kind: String, _ request: ContributionRequest) -> [Block] {
    let facts = request.records.facts.filter { $0.kind == kind }
    guard !facts.isEmpty else { return [] }
    let definitions = facts.map { fact in
      let date = fact.date.map { " (\($0.text(request.words)))" } ?? ""
      return Definition([.text(fact.title + date)], fact.body)
    }
    return [Block(.definitionList(definitions))]
  }

  private func numbered(_ facts: [Fact]) -> [Block] {
    guard !facts.isEmpty else { return [] }
    let items = facts.map { fact in
      List.Item([Paragraph([.strong([.text(fact.title)])]).block] + fact.body)
    }
    return [List(.number(start: 1), isTight: false, items: items).block]
  }

  /// The theme with the fragment's name: its introduction and its records of every kind.
  private func theme(_ request: ContributionRequest) -> [Block] {
    let intro = request.content.profile.themes.first { $0.id == rawValue }?.intro ?? []
    let records = request.records.activities.filter { $0.theme?.value == rawValue }
    return intro + records.map(request.pages.page)
  }
}
