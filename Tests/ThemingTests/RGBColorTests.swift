import Testing

@testable import Theming

@Suite struct RGBColorTests {
  /// Pairs and contrasts as the WCAG's own examples and public checkers give them.
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.478), ("#767676", "#ffffff", 4.542),
    ("#0000ff", "#ffffff", 8.592), ("#ff0000", "#ffffff", 3.998), ("#c5192d", "#ffffff", 5.914),
  ])
  func contrastIsThatOfTheStandard(text: String, ground: String, expected: Double) throws {
    let color = try #require(RGBColor(hex: text))
    let behind = try #require(RGBColor(hex: ground))
    #expect(abs(color.contrast(with: behind) - expected) < 0.01)
    #expect(color.contrast(with: behind) == behind.contrast(with: color))
  }

  @Test func hexIsReadAndWritten() {
    #expect(RGBColor(hex: "#00ab0C")?.hex == "#00ab0c")
    for text in ["00ab0c", "#00ab0", "#00ab0cc", "#00ab0g", "#+0ab0c", ""] {
      #expect(RGBColor(hex: text) == nil, "\(text)")
    }
  }

  @Test func headingsGrowByTheScale() {
    let sizes = ThemeSizes(text: 18, print: 10, scale: 1.25, measure: 66)
    #expect((1...6).map(sizes.heading) == [2.44140625, 1.953125, 1.5625, 1.25, 1, 0.8])
  }

  @Test func aFontStandsInAtTheWidthOfAnother() throws {
    let size = try #require(FontWidth.size(of: "Verdana", as: "noto sans"))
    #expect(size < 95 && size > 90)
    #expect(FontWidth.size(of: "Comic Neue", as: "Noto Sans") == nil)
  }
}
