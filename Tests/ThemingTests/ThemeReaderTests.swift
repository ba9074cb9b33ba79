import BinderyTesting
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
}
