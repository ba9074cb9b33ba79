extension DiagnosticTests {
  /// Findings about themes.
  static let themeCases: [DiagnosticCase] = [
    .theme("unknown-key", "colors:\n  ‸acent: \"#000000\"\n"),
    .theme("color", "colors:\n  accent: ‸red\n"),
    .theme("theme-contrast", "colors:\n  soft: ‸\"#9aa3ad\"\n"),
    .theme("theme-contrast", "colors:\n  band: ‸\"#ffd54a\"\n"),
    .theme("theme-contrast", "dark:\n  paper: ‸\"#8a8a8a\"\n"),
    .theme("theme-number", "sizes:\n  text: ‸18px\n"),
    .theme("theme-size", "sizes:\n  measure: ‸110\n"),
    .theme("theme-base", "base: ‸anual-report\n"),
    .theme("theme-base", "base: ‸plain\n"),
    DiagnosticCase(
      code: "theme-base", status: 2,
      files: [
        "Templates/plain/theme.yaml": "base: ‸other\n",
        "Templates/other/theme.yaml": "base: plain\n",
      ]),
    .theme("theme-logo", "logo: {file: ‸mark.eps, alternative: Office}\n"),
    DiagnosticCase(
      code: "theme-logo", status: 2,
      files: [
        "Templates/plain/theme.yaml": "logo: {file: ‸mark.svg, alternative: Office}\n",
        "Templates/plain/mark.svg":
          "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://example.org/a.png\"/></svg>",
      ]),
    DiagnosticCase(
      code: "theme-logo", status: 2,
      files: [
        "Templates/plain/theme.yaml":
          "logo: {file: mark.svg, mail: ‸mark.gif, alternative: Office}\n",
        "Templates/plain/mark.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
      ]),
    DiagnosticCase(
      code: "mail-logo", status: 0,
      files: [
        "Configs/report/report.yaml": SmallWorkspace.report.replacing(
          "formats: [html, markdown, text]", with: "formats: [email]"),
        "Templates/plain/theme.yaml": "logo: {file: ‸mark.svg, alternative: Office}\n",
        "Templates/plain/mark.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "Templates/plain/page.email.html.mustache": "{{{logo}}}{{{content}}}\n",
      ]),
    DiagnosticCase(
      code: "theme-base", status: 2,
      files: [
        "Configs/report/report.yaml": SmallWorkspace.report.replacing(
          "formats: [html, markdown, text]", with: "formats: [email]"),
        "Templates/plain/theme.yaml": "mail: ‸anual-report\n",
      ]),
    .theme("file-missing", "logo: {file: ‸mark.svg, alternative: Office}\n"),
  ]
}

extension DiagnosticCase {
  /// A case with a finding about a theme.
  fileprivate static func theme(_ code: String, _ text: String) -> DiagnosticCase {
    DiagnosticCase(code: code, status: 2, files: ["Templates/plain/theme.yaml": text])
  }
}
