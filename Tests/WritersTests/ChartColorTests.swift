import BinderyTesting
import Foundation
import Testing

@testable import Writers

/// Colours of charts stand out from paper, and nobody takes one for another.
@Suite struct ChartColorTests {
  /// The colours of the units of this repository, which stand beside each other in its charts.
  static func sectorColors() throws -> [String] {
    let plugins = "\(Repository.location)/Plugins"
    return try FileManager.default.contentsOfDirectory(atPath: plugins).sorted().compactMap {
      let file = "\(plugins)/\($0)/Content/sector.yaml"
      guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
      return text.firstMatch(of: #/(?m)^color: "(#[0-9a-f]{6})"/#).map { String($0.output.1) }
    }
  }

  @Test(arguments: ColorVision.allCases)
  func colorsOfSeriesAreToldApart(vision: ColorVision) throws {
    for colors in [ChartPalette.colors, try Self.sectorColors()] {
      #expect(colors.count == 6)
      for (index, color) in colors.enumerated() {
        for other in colors[..<index] {
          let distance = vision.distance(color, other)
          #expect(distance >= 0.07, "\(vision): \(color) and \(other) are \(distance) apart")
        }
      }
    }
  }

  @Test func colorsStandOutFromPaperEvenAsText() throws {
    for color in try ChartPalette.colors + Self.sectorColors() + [ScenePaint.soft.hex] {
      #expect(ColorVision.contrast(color, "#ffffff") >= 4.5, "\(color)")
    }
  }

  @Test func theSimulationKnowsWhoConfusesWhat() {
    // Red and green of one lightness, which most people tell apart at once.
    let (red, green) = ("#b04a3a", "#6e7a2e")
    #expect(ColorVision.usual.distance(red, green) > 0.12)
    #expect(ColorVision.deuteranopia.distance(red, green) < 0.06)
    #expect(ColorVision.tritanopia.distance(red, green) > 0.1)
    #expect(abs(ColorVision.contrast("#000000", "#ffffff") - 21) < 0.01)
  }

  @Test func seriesAreToldApartWithoutColor() {
    let box = SceneBox(x: 10, y: 20, width: 60, height: 30)
    let textures = (0..<6).map { SceneTexture.strokes(of: $0, in: box) }
    #expect(Set(textures).count == 6)
    for point in textures.joined() {
      #expect((10...70).contains(point.x) && (20...50).contains(point.y))
    }
  }
}
