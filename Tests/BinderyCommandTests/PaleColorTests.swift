import BinderyTesting
import Document
import Testing

/// A unit whose colour is too pale for white words gets a legible shade in every format.
@Suite struct PaleColorTests {
  private static let stated = "#ffe08a"

  private func build() async throws -> (errors: String, workspace: TemporaryWorkspace) {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": SmallWorkspace.report.replacing(
        "formats: [html, markdown, text]", with: "formats: [html, email]"
      ).replacing(
        "\nsections:\n", with: "\nsections:\n  - {title: Figures, collect: figures, show: [year]}\n"
      ),
      "Plugins/Health/Content/sector.yaml":
        "id: health\ncode: HE\nname: Health\ncolor: \"\(Self.stated)\"\n",
      "Templates/plain/page.email.html.mustache": SmallWorkspace.mail,
      "Templates/plain/style.css": ".chapter { background: var(--accent); }\n",
    ])
    let run = await CommandRun.of(
      ["build", "report", "--notes"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    return (run.errors, workspace)
  }

  @Test(arguments: ["report.html", "report.email.html"])
  func itAppearsNowhere(file: String) async throws {
    let (errors, workspace) = try await build()
    #expect(errors.contains("[pale-color]"))
    let shade = try #require(errors.firstMatch(of: #/write color: "(#[0-9a-f]{6})"/#)).output.1
    let color = try #require(RGBColor(hex: String(shade)))
    #expect(color.contrast(with: .white) >= 4.5)
    // Still the same colour: a yellow.
    #expect(color.red > color.blue && color.green > color.blue)
    let text = try #require(workspace.text("build/report/\(file)"))
    #expect(text.contains(shade))
    #expect(!text.contains(Self.stated))
  }
}
