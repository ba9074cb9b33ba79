extension Theme {
  /// Shades of the accent that tell the series of a chart apart in a theme of one colour, as `#rrggbb`; nil
  /// where parts have colours of their own.
  ///
  /// The first is the accent. All can be read on the ground, and each is as far from the one before it as the
  /// room between the darkest and the lightest of them allows.
  package var shades: [String]? {
    guard isMonochrome else { return nil }
    let lightest = colors.accent.lightest(on: colors.paper)
    let darkest = colors.accent.mixed(with: .black, part: 0.75)
    let steps = [0.9, 0.35, 0.7, 0.1, 0.5].map { darkest.mixed(with: lightest, part: $0) }
    return ([colors.accent] + steps).map(\.hex)
  }
}

extension RGBColor {
  /// The lightest shade of the colour that can be read as text on a ground.
  fileprivate func lightest(on ground: RGBColor) -> RGBColor {
    (0...50).lazy.map { self.mixed(with: .white, part: Double(50 - $0) / 50) }
      .first { $0.contrast(with: ground) >= Self.textContrast } ?? self
  }
}
