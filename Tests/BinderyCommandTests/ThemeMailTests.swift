import BinderyTesting
import Foundation
import Testing

/// What mail takes from a theme: its logo, and a template that it may share with another theme.
@Suite struct ThemeMailTests {
  private static let report = SmallWorkspace.report.replacing(
    "formats: [html, markdown, text]", with: "formats: [email]")

  private func build(_ theme: String, _ changes: [String: String?] = [:]) async throws
    -> (run: CommandRun, workspace: TemporaryWorkspace)
  {
    let files: [String: String?] = [
      "Configs/report/report.yaml": Self.report, "Templates/plain/theme.yaml": theme,
      "Templates/letters/page.email.html.mustache":
        "<!DOCTYPE html><html lang=\"{{language}}\"><head><style>{{{style}}}</style></head>"
        + "<body><div class=\"sheet\">{{#logo}}{{{logo}}}{{/logo}}<h1>{{title}}</h1>{{{content}}}</div></body></html>",
      "Templates/letters/style.css": ".sheet h1 { color: var(--accent); }\n",
    ]
    let workspace = try SmallWorkspace.make(files.merging(changes) { _, own in own })
    let picture = DrawnPicture.png(width: 100, height: 50) { _, _ in (0, 0, 0) }
    try workspace.write(picture, to: "Templates/plain/mark.png")
    let run = await CommandRun.of(
      ["build", "report"], in: workspace.location, plugins: [HealthPlugin()])
    return (run, workspace)
  }

  /// The parts of a message by their types, and their texts as they stand in it.
  private func message(_ workspace: TemporaryWorkspace) throws -> String {
    try #require(workspace.text("build/report/report.eml"))
  }

  @Test func theLogoTravelsWithTheMessage() async throws {
    let (run, workspace) = try await build(
      "mail: letters\nlogo: {file: mark.png, alternative: \"Office \\\"A\\\" & Co\"}\n")
    #expect(run.status == 0, "\(run.errors)")
    let message = try message(workspace).replacing("=\r\n", with: "")
    let id = try #require(message.firstMatch(of: #/src=3D"cid:([^"]+)"/#)).output.1
    #expect(message.contains("Content-ID: <\(id)>"))
    #expect(message.contains("width=3D\"88\" height=3D\"44\""))
    #expect(message.contains("alt=3D\"Office &quot;A&quot; &amp; Co\""))
    #expect(!message.contains("data:"))
    #expect(message.components(separatedBy: "Content-Type: image/png").count == 2)
    // Outside of the message, the page holds the logo itself.
    let page = try #require(workspace.text("build/report/report.email.html"))
    #expect(page.contains("src=\"data:image/png;base64,"))
    #expect(!page.contains("cid:"))
  }

  @Test func anSVGNeedsAPNGBesideIt() async throws {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>"
    let (alone, bare) = try await build(
      "mail: letters\nlogo: {file: mark.svg, alternative: Office}\n",
      ["Templates/plain/mark.svg": svg])
    #expect(alone.status == 0)
    #expect(alone.errors.contains("[mail-logo]"))
    #expect(try !message(bare).contains("<img"))
    let (both, workspace) = try await build(
      "mail: letters\nlogo: {file: mark.svg, mail: mark.png, alternative: Office}\n",
      ["Templates/plain/mark.svg": svg])
    #expect(!both.errors.contains("[mail-logo]"))
    #expect(try message(workspace).contains("Content-Type: image/png"))
  }

  @Test func anotherThemesTemplateIsSetInTheColoursOfThisOne() async throws {
    let (run, workspace) = try await build("mail: letters\ncolors: {accent: \"#00695c\"}\n")
    #expect(run.status == 0, "\(run.errors)")
    let page = try #require(workspace.text("build/report/report.email.html"))
    #expect(page.contains("<h1 style=\"color:#00695c\">Report</h1>"))
    // What shares the templates of a theme shares that of its mail.
    let (based, other) = try await build(
      "base: house\n",
      [
        "Templates/house/theme.yaml": "mail: letters\n",
        "Templates/house/page.txt.mustache": "{{{content}}}",
      ])
    #expect(based.status == 0, "\(based.errors)")
    #expect(other.text("build/report/report.email.html") != nil)
  }

  @Test func aThemeForMailIsMissedWhereMailIsWritten() async throws {
    let (run, _) = try await build(
      "mail: none\n", ["Configs/report/report.yaml": SmallWorkspace.report])
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func aTemplateOfItsOwnComesFirst() async throws {
    let (run, workspace) = try await build(
      "mail: letters\n", ["Templates/plain/page.email.html.mustache": "<p>Own</p>{{{content}}}"])
    #expect(run.status == 0, "\(run.errors)")
    let page = try #require(workspace.text("build/report/report.email.html"))
    #expect(page.contains("Own"))
    #expect(!page.contains("sheet"))
  }
}
