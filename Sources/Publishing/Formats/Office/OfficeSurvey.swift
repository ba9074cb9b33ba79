import Document
import Findings
import Writers

/// The facts about an edition as a whole that engines need for documents.
struct OfficeSurvey: TreeVisitor {
  /// The colours of parts, as `#rrggbb`, in the order that they occur.
  private(set) var colors: [String] = []
  /// The charts, each once.
  private(set) var charts: [Chart] = []
  /// The pictures of the workspace in reading order, each once.
  private(set) var pictures: [ShownPicture] = []
  /// Whether every picture has words for those who do not see it.
  private(set) var describesPictures = true

  private var known: Set<Asset> = []
  private var knownColors: Set<String> = []
  private var knownCharts: Set<Chart> = []
  /// The file that an engine reads of a picture.
  private let file: (Asset) -> PublishedPicture.File

  /// Surveys an edition.
  ///
  /// - Parameter kind: which file of a picture the engine reads.
  init(
    _ assembly: Assembly, pictures: [Asset: PublishedPicture],
    reading kind: @escaping (PublishedPicture) -> PublishedPicture.File
  ) {
    file = { asset in
      pictures[asset].map(kind) ?? .init(path: asset.publishedPath, width: 0, height: 0)
    }
    walk(assembly.blocks)
  }

  mutating func visit(_ block: Block) {
    switch block.kind {
    case .group(let group):
      guard let color = group.color, color.isColor, knownColors.insert(color).inserted else {
        return
      }
      colors.append(color)
    case .chart(let chart): if knownCharts.insert(chart).inserted { charts.append(chart) }
    case .heading, .paragraph, .list, .quote, .code, .table, .figure, .thematicBreak, .footnote,
      .definitionList, .keyFigures, .timeline, .raw:
      break
    }
  }

  mutating func visit(_ inline: Inline) {
    guard case .image(let image) = inline, case .asset(let asset) = image.source else { return }
    if !image.alternative.containsWords { describesPictures = false }
    guard known.insert(asset).inserted else { return }
    pictures.append(ShownPicture(asset: asset, place: image.place, file: file(asset)))
  }
}
