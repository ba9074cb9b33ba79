package import Document

/// A chart as boxes and words, from which files are drawn for formats that take no drawing in their text.
///
/// Each bar is below its label, so the words need no more room than the bars.
package struct ChartDrawing: Sendable {
  /// The folder of the drawings among the files that engines read.
  package static let folder = ".pandoc"
  /// The width of a drawing in pixels, of which an inch has 96.
  package static let width = 600
  private static let rowHeight = 46
  private static let barWidth = 440
  /// The size of words in pixels.
  static let textSize = 15

  /// A bar with its words; lengths are in pixels.
  struct Row: Sendable {
    var label: String
    var shown: String
    var length: Int
    var top: Int
    var color: String?
  }

  let rows: [Row]
  private let fingerprint: UInt64

  /// The height in pixels.
  var height: Int { max(1, rows.count) * Self.rowHeight }

  /// Lays out a chart.
  package init(_ chart: Chart) {
    let maximum = max(chart.bars.map(\.value).max() ?? 0, 1)
    rows = chart.bars.enumerated().map { index, bar in
      let share = min(max(bar.value / maximum, 0), 1)
      let length = share.isFinite ? Int((share * Double(Self.barWidth)).rounded()) : 0
      return Row(
        label: bar.label, shown: bar.shown, length: max(length, bar.value > 0 ? 2 : 0),
        top: index * Self.rowHeight, color: bar.color.flatMap { $0.isColor ? $0 : nil })
    }
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { number = (number ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      number = (number ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    for row in rows {
      for text in [row.label, row.shown, String(row.length), row.color ?? ""] { add(text) }
    }
    fingerprint = number
  }

  /// The path of the drawing for a format, relative to the output folder.
  package func path(_ target: PandocTarget) -> String {
    "\(Self.folder)/\(target.rawValue)/\(String(fingerprint, radix: 16)).\(target.drawingKind)"
  }

  /// The drawing for a format.
  ///
  /// - Parameters:
  ///   - color: the colour of bars that have none, as `#rrggbb`.
  ///   - ink: the colour of words.
  ///   - font: the font of words.
  package func bytes(
    _ target: PandocTarget, color: String, ink: String, font: String
  ) -> [UInt8] {
    switch target {
    case .docx: Metafile.drawing(self, color: color, ink: ink, font: font)
    case .odt, .epub: svg(color: color, ink: ink, font: font)
    }
  }

  /// The baselines of a row's words and its bar, below the row's top.
  static let labelBaseline = 16
  static let barTop = 22
  static let barHeight = 15
  static let shownBaseline = 35
}
