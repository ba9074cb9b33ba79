import BinderyTesting
import Document
import Findings
import Testing
import Theming
import Wording
import WorkspaceFiles

@testable import Writers

/// Charts can be read in the themes of this repository: in colour, by people who see few colours, in grey, and
/// on dark ground.
@Suite struct ChartThemeTests {
  static let themes = ["annual-report", "newsletter", "plain"]

  private func theme(_ name: String) -> Theme {
    ThemeReader(
      name, in: Folder(location: Repository.location).folder("Templates"),
      diagnostics: DiagnosticCollector()
    ).read()
  }

  /// The sets of colours that stand beside each other in charts of a theme.
  private func palettes(of theme: Theme) throws -> [[String]] {
    if let shades = theme.shades { return [shades] }
    return [ChartPalette.colors, try ChartColorTests.sectorColors()]
  }

  @Test(arguments: themes, ColorVision.allCases)
  func colorsAreToldApart(name: String, vision: ColorVision) throws {
    let theme = theme(name)
    for colors in try palettes(of: theme) {
      #expect(colors.count == 6)
      for (index, color) in colors.enumerated() {
        for other in colors[..<index] {
          let distance = vision.distance(color, other)
          #expect(distance >= 0.05, "\(vision): \(color) and \(other) are \(distance) apart")
          // On dark ground, the same drawing is its own negative.
          let (one, two) = (
            ColorVision.negative(color, on: theme.dark.paper.hex),
            ColorVision.negative(other, on: theme.dark.paper.hex)
          )
          let dark = vision.distance(one, two)
          #expect(dark >= 0.035, "\(vision), dark: \(color) and \(other) are \(dark) apart")
        }
      }
    }
  }

  @Test(arguments: themes) func colorsStandOutFromTheGround(name: String) throws {
    let theme = theme(name)
    let inks = [ScenePaint.ink, .soft].map(\.hex)
    for color in try palettes(of: theme).joined() + inks {
      #expect(ColorVision.contrast(color, theme.colors.paper.hex) >= 4.5, "\(color)")
      let negative = ColorVision.negative(color, on: theme.dark.paper.hex)
      #expect(
        ColorVision.contrast(negative, theme.dark.paper.hex) >= 4.5, "\(color), dark: \(negative)")
    }
  }

  /// A print in grey leaves the lightness alone: where it is the same, textures tell areas apart.
  @Test(arguments: themes) func areasAreToldApartInGrey(name: String) throws {
    let box = SceneBox(x: 0, y: 0, width: 60, height: 20)
    for colors in try palettes(of: theme(name)) {
      for (index, color) in colors.enumerated() {
        let strokes = SceneTexture.strokes(of: index, in: box)
        if index > 0 {
          // A line of the texture is seen on its area.
          let stroke = ScenePaint.tint(.color(color), 40).hex
          let step = abs(ColorVision.lightness(stroke) - ColorVision.lightness(color))
          #expect(step >= 0.15, "\(color) and \(stroke)")
        }
        for other in colors.indices where other != index {
          let step = abs(ColorVision.lightness(color) - ColorVision.lightness(colors[other]))
          let hasOwnTexture = strokes != SceneTexture.strokes(of: other, in: box)
          #expect(step >= 0.1 || hasOwnTexture, "\(color) and \(colors[other])")
        }
      }
    }
  }

  @Test func sixLinesAreToldApartInGrey() {
    let lines = (0..<6).map { index in
      LineChart.Line(
        ChartSeries("Series with quite a long name \(index)"), [Amount(index + 1), Amount(8)])
    }
    let chart = Chart(
      caption: "c",
      .lines(LineChart(category: "Year", unit: "u", points: ["2023", "2024"], lines: lines)))
    for width in [Chart.wide, Chart.narrow] {
      let scene = chart.scene(width: width, words: .english)
      for color in ChartPalette.colors {
        let marks = scene.marks.filter { $0.paint == .color(color) }
        let looks = Set(
          marks.compactMap { mark -> String? in
            switch mark.shape {
            case .path(_, _, let dash): "dash \(dash)"
            case .dot: "dot"
            case .rectangle: "square"
            case .strokes, .label: nil
            }
          })
        #expect(looks.count == 2, "\(color): \(looks)")
        for other in ChartPalette.colors where other != color {
          let others = scene.marks.filter { $0.paint == .color(other) }.map(\.shape)
          let isSame = others.allSatisfy { shape in
            switch shape {
            case .path(_, _, let dash): looks.contains("dash \(dash)")
            case .dot: looks.contains("dot")
            case .rectangle: looks.contains("square")
            case .strokes, .label: true
            }
          }
          #expect(!isSame, "\(color) and \(other)")
        }
      }
    }
  }

  /// The darker a cell is, the larger its amount, also in grey; rows of different colours have their own steps.
  @Test func cellsOfAMatrixAreSteps() {
    let amounts = (1...5).map { Amount($0) }
    for color in ChartPalette.colors + [nil] {
      let chart = Chart(
        caption: "c",
        .matrix(
          MatrixChart(
            category: "c", unit: "u", columns: amounts.map(\.shown),
            rows: [.init("r", amounts, color: color)])))
      let cells = chart.scene(width: Chart.wide, words: .english).marks.compactMap { mark in
        if case .rectangle = mark.shape { ColorVision.lightness(mark.paint.hex) } else { nil }
      }
      #expect(cells.count == 5)
      for (one, next) in zip(cells, cells.dropFirst()) { #expect(one - next >= 0.02, "\(cells)") }
    }
  }
}
