import Document
import Wording

extension StripChart {
  /// The maximum number of individual marks; with more, those of a day become one column.
  static let maxMarks = 1_000
  private static let maxRows = 12
  /// The height of a row of dates, and of one of periods, which are thin.
  private static let (dateRow, periodRow) = (14, 7)

  func draw(on canvas: inout SceneCanvas, _ words: Words) {
    let labels = BarLabels(lanes.map(\.name), on: canvas)
    let shown = counts.map { words.number(Double($0.all)) }
    let room =
      shown.map { TextMeasure.width($0, size: SceneCanvas.size, isBold: true) }.max() ?? 0
    let left = labels.width == 0 ? 0 : labels.width + 14
    let length = max(60, canvas.width - left - room - 10)
    let rows = placed(on: length)
    for (index, lane) in lanes.enumerated() {
      let paint = ChartPalette.paint(lane.color, at: index)
      let bands = rows[index].periods * Self.periodRow
      let height = max(Self.dateRow, bands + rows[index].dates * Self.dateRow) + 8
      let y = labels.draw(index, beside: height, on: &canvas)
      axis.drawRules(from: left, length: length, y, y + height, on: &canvas)
      for mark in rows[index].marks {
        if mark.isPeriod {
          canvas.rectangle(
            left + mark.x, y + 5 + mark.row * Self.periodRow, mark.width, 4, .tint(paint, 55),
            link: mark.link)
        } else {
          canvas.rectangle(
            left + mark.x, y + 4 + bands + mark.row * Self.dateRow, mark.width,
            Self.dateRow - 2, paint, link: mark.link)
        }
      }
      canvas.text(
        shown[index], left + length + 10, y + height / 2 + 5, isBold: true)
      canvas.y = y + height
      canvas.line(left, canvas.y, left + length, canvas.y)
    }
    axis.draw(from: left, length: length, on: &canvas)
  }

  /// A mark on its row.
  struct PlacedMark {
    var x: Int
    var width: Int
    var row: Int
    var isPeriod: Bool
    var link: SceneLink?
  }

  /// The marks of a lane, and how many rows of dates and of periods they take.
  struct PlacedLane {
    var marks: [PlacedMark] = []
    var dates = 0
    var periods = 0
  }

  /// The marks of each lane on rows where none covers another; where a lane has more marks than
  /// rows can show, they share the first free row.
  func placed(on length: Int) -> [PlacedLane] {
    var placed = lanes.map { _ in PlacedLane() }
    /// Where the last mark of each row ends, by lane: of dates and of periods.
    var ends = lanes.map { _ in [[Int](), [Int]()] }
    let isDense = marks.count > Self.maxMarks
    for mark in marks where lanes.indices.contains(mark.lane) {
      let start = min(axis.place(of: mark.first, on: length), length - 6)
      let end = max(start + 6, axis.place(of: mark.last + 1, on: length) - 1)
      let isPeriod = isPeriod(mark)
      let band = isPeriod ? 1 : 0
      let rows = ends[mark.lane][band]
      // The drawn marks already represent more of the same day.
      if isDense, rows.contains(end) { continue }
      var row = rows.firstIndex { $0 < start } ?? rows.endIndex
      if row == Self.maxRows { row = rows.indices.min { rows[$0] < rows[$1] } ?? 0 }
      if row == rows.endIndex { ends[mark.lane][band].append(end) }
      ends[mark.lane][band][row] = end
      placed[mark.lane].marks.append(
        PlacedMark(
          x: start, width: end - start, row: row, isPeriod: isPeriod,
          link: isDense ? nil : mark.label.sceneLink(date: mark.date)))
      placed[mark.lane].dates = ends[mark.lane][0].count
      placed[mark.lane].periods = ends[mark.lane][1].count
    }
    return placed
  }
}
