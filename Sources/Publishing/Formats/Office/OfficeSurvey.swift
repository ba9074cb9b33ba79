import Document
import Findings
import Writers

/// What documents for word processors and books need to know about an edition as a whole.
struct OfficeSurvey: TreeVisitor {
  /// The colours of parts, as `#rrggbb`, in the order that they occur.
  private(set) var colors: [String] = []
  /// The charts, each once.
  private(set) var charts: [Chart] = []
  /// Where the pictures of the workspace are shown first, by the addresses of their files.
  private(set) var pictures: [String: Place?] = [:]
  /// Whether every picture has words for those who do not see it.
  private(set) var describesPictures = true

  /// The published files of pictures, as far as they are known.
  private let published: [Asset: PublishedPicture]

  /// Surveys an edition.
  init(_ assembly: Assembly, pictures: [Asset: PublishedPicture] = [:]) {
    published = pictures
    walk(assembly.blocks)
  }

  mutating func visit(_ block: Block) {
    switch block.kind {
    case .group(let group):
      if let color = group.color, color.isColor, !colors.contains(color) { colors.append(color) }
    case .chart(let chart): if !charts.contains(chart) { charts.append(chart) }
    case .heading, .paragraph, .list, .quote, .code, .table, .figure, .thematicBreak, .footnote,
      .definitionList, .keyFigures, .timeline, .raw:
      break
    }
  }

  mutating func visit(_ inline: Inline) {
    guard case .image(let image) = inline, case .asset(let asset) = image.source else { return }
    let address = published[asset]?.fitting.address ?? asset.publishedAddress
    if pictures[address] == nil { pictures.updateValue(image.place, forKey: address) }
    if !image.alternative.containsWords { describesPictures = false }
  }
}
