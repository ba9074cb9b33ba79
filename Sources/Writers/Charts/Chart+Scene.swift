import Document
import Wording

extension Chart {
  /// The width of drawings on pages of paper and in wide windows.
  static let wide = 720
  /// The width of drawings on phones.
  static let narrow = 340

  /// The chart as a drawing of a width.
  func scene(width: Int, words: Words) -> Scene {
    var canvas = SceneCanvas(width: width)
    switch content {
    case .bars(let chart): chart.draw(on: &canvas)
    case .share(let chart): chart.draw(on: &canvas)
    case .strip(let chart): chart.draw(on: &canvas, words)
    case .matrix(let chart): chart.draw(on: &canvas)
    case .lines(let chart): chart.draw(on: &canvas, words)
    case .multiples(let chart): chart.draw(on: &canvas)
    case .periods(let chart): chart.draw(on: &canvas)
    }
    return canvas.scene
  }

  /// The marks that lead somewhere, in their order, with their dates.
  var linkedMarks: [(date: String, label: [Inline])] {
    switch content {
    case .strip(let chart):
      chart.marks.filter { $0.label.firstLink != nil }.map { ($0.date, $0.label) }
    case .bars, .share, .matrix, .lines, .multiples, .periods: []
    }
  }

  /// The unit of the amounts, unless the caption names it.
  var unitBeside: String? { unit.flatMap { caption.namesWord($0) ? nil : $0 } }

  /// The unit of the amounts, if the chart has any.
  var unit: String? {
    switch content {
    case .bars(let chart): chart.unit
    case .share(let chart): chart.unit
    case .strip(let chart): chart.unit
    case .matrix(let chart): chart.unit
    case .lines(let chart): chart.unit
    case .multiples(let chart): chart.unit
    case .periods: nil
    }
  }
}

extension [Inline] {
  /// The first of these that is a link.
  var firstLink: Link? {
    for case .link(let link) in self { return link }
    return nil
  }

  /// Where a mark with this label leads.
  func sceneLink(date: String) -> SceneLink? {
    firstLink.map { SceneLink(address: $0.destination, title: "\(date) · \(plainText)") }
  }
}

extension String {
  /// Whether a word occurs in the text, with any capital letters.
  fileprivate func namesWord(_ word: String) -> Bool {
    lowercased().firstRange(of: word.lowercased()) != nil
  }
}
