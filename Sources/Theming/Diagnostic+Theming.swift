import Document
public import Findings

extension DiagnosticCode {
  /// The findings about themes.
  public static let theming: [DiagnosticCode] = [
    themeContrast, themeNumber, themeSize, themeBase, themeLogo,
  ]

  static let themeContrast = DiagnosticCode(
    "theme-contrast", .error,
    cause: "A theme's text does not contrast enough with its background to be legible.",
    example: """
      colors:
        soft: "#9aa3ad"  # on white
      """,
    cure: "Use the shade that the message names, or one further from the background.")

  static let themeNumber = DiagnosticCode(
    "theme-number", .error, cause: "A size of a theme is not a number.",
    example: """
      sizes:
        text: 18px
      """,
    cure: "Write only the number, with a point before any decimals.")

  static let themeSize = DiagnosticCode(
    "theme-size", .error, cause: "A size of a theme is outside the range that reads well.",
    example: """
      sizes:
        measure: 110
      """,
    cure: "Stay within the limits that the message names.")

  static let themeBase = DiagnosticCode(
    "theme-base", .error,
    cause: "A theme is based on one that does not exist or has a base itself.",
    example: "base: anual-report",
    cure: "Name a folder in Templates/ that has its own page templates.")

  static let themeLogo = DiagnosticCode(
    "theme-logo", .error,
    cause: "The logo of a theme is not an SVG or PNG file, or refers to other files.",
    example: """
      logo: {file: logo.eps, alternative: Regional Office}
      """,
    cure: "Save it as SVG or PNG, with everything it shows inside the file.")
}

extension Diagnostic {
  static func themeContrast(
    _ text: (name: ThemeColors.Name, color: RGBColor),
    on ground: (name: ThemeColors.Name, color: RGBColor),
    isDark: Bool, better: RGBColor?, at place: Place
  ) -> Diagnostic {
    let contrast = text.color.contrast(with: ground.color)
    // Never rounded up to a sufficient value.
    let shown = "\(Int(contrast)).\(Int(contrast * 10) % 10)"
    return Diagnostic(
      .themeContrast,
      "‘\(text.name.rawValue)’ (\(text.color.hex)) on ‘\(ground.name.rawValue)’ (\(ground.color.hex))"
        + "\(isDark ? " of the dark colours" : "") has a contrast of \(shown), but text needs 4.5",
      at: place, fix: better.map { "write \(text.name.rawValue): \"\($0.hex)\"" })
  }

  static func themeNumber(_ text: String, at place: Place) -> Diagnostic {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    return Diagnostic(
      .themeNumber, "‘\(text)’ is not a number", at: place,
      fix: Double(digits).map { _ in "write \(digits)" })
  }

  static func themeSize(
    _ text: String, range: ClosedRange<Double>, at place: Place
  ) -> Diagnostic {
    func shown(_ number: Double) -> String {
      number == number.rounded() ? "\(Int(number))" : "\(number)"
    }
    return Diagnostic(
      .themeSize,
      "\(text) is not between \(shown(range.lowerBound)) and \(shown(range.upperBound))", at: place)
  }

  static func themeBaseMissing(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeBase, "there is no theme ‘\(name)’ with page templates in Templates/", at: place)
  }

  static func themeBaseChained(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeBase, "‘\(name)’ is itself based on another theme", at: place,
      fix: "name the theme that it is based on")
  }

  static func themeLogoKind(_ file: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeLogo, "the logo ‘\(file)’ is neither an SVG nor a PNG file", at: place,
      fix: "save it as SVG")
  }

  static func themeLogoInMail(_ file: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeLogo, "the logo for mail, ‘\(file)’, is not a PNG file", at: place,
      fix: "save it as PNG")
  }

  static func themeLogoRefers(_ file: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeLogo, "the logo ‘\(file)’ refers to something outside its file, or runs a script",
      at: place, fix: "save it with everything it shows inside")
  }
}
