import Document

extension Theme {
  /// Shades of the accent that tell the series of a chart apart in a theme of one colour, as
  /// `#rrggbb`; nil where parts have individual colours.
  ///
  /// The first is the accent. All are readable on the ground; they are even steps from the darkest
  /// to the lightest, and each is several steps from the one before it.
  package var shades: [String]? {
    guard isMonochrome else { return nil }
    let lightest = colors.accent.lightest(on: colors.paper)
    let darkest = colors.accent.mixed(with: .black, part: 0.75)
    let count = 6
    var steps = (0..<count).map {
      darkest.mixed(with: lightest, part: Double($0) / Double(count - 1))
    }
    func distance(_ index: Int) -> Double {
      abs(steps[index].luminance - colors.accent.luminance)
    }
    let own = steps.indices.min { distance($0) < distance($1) } ?? 0
    steps[own] = colors.accent
    return [0, 3, 1, 4, 2, 5].map { steps[(own + $0) % count].hex }
  }
}

extension RGBColor {
  /// The lightest shade of the colour that can be read as text on a ground.
  fileprivate func lightest(on ground: RGBColor) -> RGBColor {
    (0...50).lazy.map { self.mixed(with: .white, part: Double(50 - $0) / 50) }
      .first { $0.contrast(with: ground) >= Self.textContrast } ?? self
  }
}
