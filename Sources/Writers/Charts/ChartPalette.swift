import Document

/// The colours of series that have none.
///
/// Each has a contrast of three to one with white, and people who do not see red, green or blue can
/// tell any two of the first six apart.
enum ChartPalette {
  static let colors = ["#035bab", "#9f530d", "#067e9e", "#6b4283", "#155942", "#c35256"]

  /// The colour of a series, by its position.
  static func paint(_ color: String?, at index: Int) -> ScenePaint {
    .color(color.flatMap { $0.isColor ? $0 : nil } ?? colors[index % colors.count])
  }

  /// The colour of something alone: its own or that of the part of the document.
  static func paint(_ color: String?) -> ScenePaint {
    color.flatMap { $0.isColor ? .color($0) : nil } ?? .accent
  }
}
