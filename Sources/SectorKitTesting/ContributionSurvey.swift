import Document
import SectorKit
import WorkspaceFiles

/// Looks for anchors and files in a contribution that do not belong to the unit.
struct ContributionSurvey: TreeVisitor {
  private let description: SectorDescription
  private var anchors: Set<String> = []
  private(set) var problems: [String] = []

  init(of description: SectorDescription) { self.description = description }

  mutating func visit(_ block: Block) {
    if let anchor = block.anchor { claim(anchor) }
  }

  mutating func visit(_ inline: Inline) {
    guard case .image(let image) = inline, case .asset(let asset) = image.source else { return }
    let own = "Plugins/\(description.folder)/Content"
    if asset.owner != description.id || asset.folder != own
      || Folder.normalized(asset.path) != asset.path
    {
      problems.append("the picture \(asset.workspacePath) is not one of \(own)")
    }
    if image.alternative.isEmpty {
      problems.append("the picture \(asset.workspacePath) has no description")
    }
  }

  private mutating func claim(_ anchor: String) {
    if !anchor.hasPrefix("\(description.id)-") {
      problems.append("the anchor ‘\(anchor)’ does not begin with ‘\(description.id)-’")
    }
    if !anchors.insert(anchor).inserted {
      problems.append("two parts have the anchor ‘\(anchor)’")
    }
  }
}
