import Findings

extension DiagnosticCode {
  static let pdfLetters = DiagnosticCode(
    "pdf-letter-missing", .error,
    cause:
      "A text has characters that no font of the theme has, so its PDF could not show them.",
    example: "The meeting was opened in ᎣᏏᏲ.  # in a theme without a font for Cherokee",
    cure: "Name a font with these characters in the theme’s page.typ.mustache, or write others.")

  static let pdfFonts = DiagnosticCode(
    "pdf-font-missing", .warning,
    cause:
      "A font that the theme names for its PDF is not installed, and another one was used.",
    example: "#set text(font: \"Noto Serif\")  # on a machine without the Noto fonts",
    cure: "Install the font; ‘.ci/setup’ installs those of the themes that come with Bindery.")

  static let pdfRefused = DiagnosticCode(
    "pdf-refused", .error,
    cause: "Typst cannot make an accessible PDF of the content there.",
    example: "![](photos/opening.jpg)  # the picture has no description",
    cure:
      "Fix the content that it complains about: most often a picture that is damaged or has no description."
  )

  static let pdfDoubt = DiagnosticCode(
    "pdf-doubt", .warning, cause: "Typst made the PDF, but complains about the content there.",
    example: "A template uses a function that a later version will not have.",
    cure: "Check its message and the file.")
}

extension Diagnostic {
  static func pdfLetters(_ letters: [String], at place: Place) -> Diagnostic {
    let shown = letters.prefix(10).map { "‘\($0.visible)’" }.joined(separator: ", ")
    let rest = letters.count > 10 ? " and \(letters.count - 10) more" : ""
    return Diagnostic(
      .pdfLetters, "no font of the theme’s PDF has \(shown)\(rest)", at: place,
      fix: "name a font that has them in the theme’s ‘page.typ.mustache’")
  }

  static func pdfFonts(_ fonts: [String], at template: String) -> Diagnostic {
    let shown = fonts.map { "‘\($0)’" }.joined(separator: ", ")
    return Diagnostic(
      .pdfFonts,
      fonts.count == 1
        ? "the font \(shown) is not installed" : "the fonts \(shown) are not installed",
      at: Place(path: template, line: 1), fix: "install it, or name another one")
  }
}
