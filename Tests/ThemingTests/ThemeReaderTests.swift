import BinderyTesting
import Document
import Findings
import Testing
import WorkspaceFiles

@testable import Theming

@Suite struct ThemeReaderTests {
  private let diagnostics = DiagnosticCollector()

  private func theme(_ files: [String: String], named name: String = "office") throws -> Theme {
    let workspace = try TemporaryWorkspace(files)
    let templates = Folder(location: workspace.location).folder("Templates")
    return ThemeReader(name, in: templates, diagnostics: diagnostics).read()
  }

  @Test func aThemeWithoutAFileHasTheStandardLook() throws {
    let theme = try theme(["Templates/office/style.css": ""])
    #expect(!theme.isDeclared)
    #expect(theme.colors == .light)
    #expect(theme.fonts == .standard)
    #expect(diagnostics.ordered.isEmpty)
  }

  @Test func whatIsNotSaidIsMadeFromWhatIs() throws {
    let theme = try theme(["Templates/office/theme.yaml": "colors: {ink: \"#222222\"}\n"])
    #expect(theme.colors.accent.hex == "#222222")
    #expect(theme.colors.band.hex == "#222222")
    #expect(theme.dark.accent == theme.dark.ink)
    #expect(theme.colors.paper == .white)
  }

  @Test func theDarkAccentIsALighterShadeThatCanBeRead() throws {
    let theme = try theme(["Templates/office/theme.yaml": "colors: {accent: \"#0b5fa5\"}\n"])
    #expect(theme.dark.accent != theme.colors.accent)
    #expect(theme.dark.accent.contrast(with: theme.dark.paper) >= 5.5)
    #expect(theme.dark.accent.contrast(with: theme.dark.wash) >= 5.5)
    #expect(theme.dark.accent.blue > theme.dark.accent.red)
  }

  @Test func templatesComeFromTheBaseWhereTheThemeHasNone() throws {
    let files = [
      "Templates/house/page.html.mustache": "", "Templates/house/page.txt.mustache": "",
      "Templates/office/theme.yaml": "base: house\n", "Templates/office/page.txt.mustache": "",
    ]
    let workspace = try TemporaryWorkspace(files)
    let templates = Folder(location: workspace.location).folder("Templates")
    let theme = ThemeReader("office", in: templates, diagnostics: diagnostics).read()
    #expect(theme.folder(having: "page.html.mustache").path == "Templates/house")
    #expect(theme.folder(having: "page.txt.mustache").path == "Templates/office")
    // What neither has is missed in the theme itself.
    #expect(theme.folder(having: "page.md.mustache").path == "Templates/office")
    #expect(theme.styleFolders.map(\.path) == ["Templates/house", "Templates/office"])
  }

  @Test func aColourThatCannotBeReadIsRefusedWithAShadeThatCan() throws {
    _ = try theme(["Templates/office/theme.yaml": "colors:\n  soft: \"#9aa3ad\"\n"])
    #expect(diagnostics.ordered.count == 1)
    let finding = try #require(diagnostics.ordered.first)
    #expect(finding.code == .themeContrast)
    #expect(finding.place?.line == 2)
    #expect(finding.message.contains("has a contrast of 2.5"))
    let fix = try #require(finding.fix)
    let hex = try #require(fix.firstMatch(of: #/#[0-9a-f]{6}/#)).output
    let better = try #require(RGBColor(hex: String(hex)))
    #expect(better.contrast(with: .white) >= 4.5)
    #expect(better.contrast(with: ThemeColors.light.wash) >= 4.5)
  }

  /// Pairs that cannot be read, and what is wrong with each: the text, its ground and the colours they are of.
  @Test(arguments: [
    ("colors: {ink: \"#8c8c8c\"}", "‘ink’", "‘paper’"),
    ("colors: {ink: \"#767676\", wash: \"#e8e8e8\"}", "‘ink’", "‘wash’"),
    ("colors: {soft: \"#9aa3ad\"}", "‘soft’", "‘paper’"),
    ("colors: {soft: \"#6f7b88\", wash: \"#eeeeee\"}", "‘soft’", "‘paper’"),
    ("colors: {accent: \"#ffa000\"}", "‘accent’", "‘paper’"),
    ("colors: {accent: \"#0b5fa5\", wash: \"#9db8d0\"}", "‘accent’", "‘wash’"),
    ("colors: {band: \"#ffd54a\"}", "‘on-band’", "‘band’"),
    ("colors: {band: \"#0a3557\", on-band: \"#3c5a75\"}", "‘on-band’", "‘band’"),
    ("dark: {paper: \"#8a8a8a\"}", "‘ink’", "‘paper’"),
    ("dark: {soft: \"#4a4f55\"}", "‘soft’", "‘paper’"),
    ("dark: {accent: \"#123a5c\"}", "‘accent’", "‘paper’"),
    ("dark: {wash: \"#c8c8c8\"}", "‘ink’", "‘wash’"),
  ])
  func pairsThatCannotBeReadAreRefused(colors: String, text: String, ground: String) throws {
    _ = try theme(["Templates/office/theme.yaml": colors + "\n"])
    let findings = diagnostics.ordered.filter { $0.code == .themeContrast }
    #expect(!findings.isEmpty)
    #expect(
      findings.contains { $0.message.hasPrefix(text) && $0.message.contains("on \(ground)") },
      "\(findings.map(\.message))")
    #expect(findings.allSatisfy { $0.severity == .error && $0.place?.line == 1 })
  }

  @Test(arguments: [
    "colors: {ink: \"#595959\"}", "colors: {accent: \"#00695c\", band: \"#003d35\"}",
    "colors: {band: \"#ffd54a\", on-band: \"#1d232b\"}", "colors: {soft: \"#696f76\"}",
    "dark: {paper: \"#000000\", wash: \"#1a1a1a\"}", "monochrome: true",
  ])
  func pairsThatCanBeReadAreNot(colors: String) throws {
    _ = try theme(["Templates/office/theme.yaml": colors + "\n"])
    #expect(diagnostics.ordered.isEmpty, "\(diagnostics.ordered.map(\.message))")
  }

  @Test func shadesOfOneColourAreStepsThatCanBeRead() throws {
    for accent in ["#000000", "#00695c", "#8a1538", "#5b4a00"] {
      let theme = try theme([
        "Templates/office/theme.yaml": "monochrome: true\ncolors: {accent: \"\(accent)\"}\n"
      ])
      let shades = try #require(theme.shades)
      #expect(shades.first == accent)
      #expect(Set(shades).count == 6)
      for shade in shades {
        let color = try #require(RGBColor(hex: shade))
        #expect(color.contrast(with: .white) >= 4.5, "\(shade)")
      }
    }
    #expect(try theme(["Templates/office/theme.yaml": "sizes: {text: 18}\n"]).shades == nil)
  }

  @Test func everyMistakeIsToldAtOnce() throws {
    _ = try theme([
      "Templates/office/theme.yaml": """
      colors: {accent: blue, band: "#eeeeee"}
      sizes: {text: 18px, measure: 90}
      """
    ])
    #expect(
      diagnostics.ordered.map(\.code.name)
        == ["color", "theme-contrast", "theme-number", "theme-size"])
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
