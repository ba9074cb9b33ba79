import Document
public import Findings

extension DiagnosticCode {
  /// The findings about themes.
  public static let theming: [DiagnosticCode] = [
    themeContrast, themeNumber, themeSize, themeBase, themeLogo,
  ]

  static let themeContrast = DiagnosticCode(
    "theme-contrast", .error,
    cause: "A theme's text has too little contrast with its ground to be readable.",
    example: """
      colors:
        soft: "#9aa3ad"  # on white
      """,
    cure: "Take the shade that the message names, or one with more contrast.")

  static let themeNumber = DiagnosticCode(
    "theme-number", .error, cause: "A size of a theme is not a number.",
    example: """
      sizes:
        text: 18px
      """,
    cure: "Write the number alone, with a point before its fraction.")

  static let themeSize = DiagnosticCode(
    "theme-size", .error, cause: "A size of a theme is outside the range that people read well.",
    example: """
      sizes:
        measure: 110
      """,
    cure: "Stay between the bounds that the message names.")

  static let themeBase = DiagnosticCode(
    "theme-base", .error,
    cause: "A theme is based on one that does not exist or has a base itself.",
    example: "base: anual-report",
    cure: "Name a folder of Templates/ that has page templates of its own.")

  static let themeLogo = DiagnosticCode(
    "theme-logo", .error,
    cause: "The logo of a theme is no SVG or PNG file, or refers to other files.",
    example: """
      logo: {file: logo.eps, alternative: Regional Office}
      """,
    cure: "Save it as SVG or PNG, with everything that it shows inside the file.")
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
        + "\(isDark ? " of the dark colours" : "") has a contrast of \(shown), and text needs 4.5",
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
      .themeBase, "‘\(name)’ shares the templates of another theme itself", at: place,
      fix: "name the theme that it is based on")
  }

  static func themeLogoKind(_ file: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeLogo, "the logo ‘\(file)’ is neither an SVG nor a PNG file", at: place,
      fix: "save it as SVG")
  }

  static func themeLogoInMail(_ file: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeLogo, "the logo for mail, ‘\(file)’, is no PNG file", at: place, fix: "save it as PNG")
  }

  static func themeLogoRefers(_ file: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeLogo, "the logo ‘\(file)’ refers to something outside of its file, or runs a script",
      at: place, fix: "save it with everything that it shows inside")
  }
}
