import Testing

@testable import Document

@Suite struct RGBColorTests {
  /// Colour pairs with their contrasts according to the WCAG's own examples and public checkers.
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.478), ("#767676", "#ffffff", 4.542),
    ("#0000ff", "#ffffff", 8.592), ("#ff0000", "#ffffff", 3.998), ("#c5192d", "#ffffff", 5.914),
  ])
  func contrastFollowsTheStandard(text: String, ground: String, expected: Double) throws {
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
}
