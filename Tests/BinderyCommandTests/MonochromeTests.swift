import BinderyTesting
import Foundation
import Testing

/// A theme of one colour has it in every format: chapters, charts and the cover.
@Suite struct MonochromeTests {
  private static func workspace(_ theme: String, formats: String) throws -> TemporaryWorkspace {
    let figures = """
        - title: Figures
          collect: figures
          show: [activities-by-sector, sector-shares, year, months, countries]
      """
    let activities = (1...9).map { month in
      (
        "Plugins/Health/Content/activities/visit-\(month).md",
        "---\ntitle: Visit \(month)\ndates: 2024-0\(month)-03\ncountries: [Japan]\n---\nText.\n"
      )
    }
    let files: [String: String?] = [
      "Configs/report/report.yaml": SmallWorkspace.report.replacing(
        "[html, markdown, text]", with: formats
      ).replacing("\nsections:\n", with: "\nsections:\n\(figures)\n"),
      "Plugins/Health/Content/sector.yaml":
        "id: health\ncode: HE\nname: Health\ncolor: \"#c5192d\"\n",
      "Templates/plain/theme.yaml": theme,
      "Templates/plain/page.html.mustache":
        "<!DOCTYPE html><html lang=\"{{language}}\"><title>{{title}}</title>"
        + "{{#cover}}{{{cover}}}{{/cover}}{{{content}}}</html>\n",
      "Templates/plain/page.typ.mustache":
        "{{{theme}}}\n{{#cover}}{{{cover}}}{{/cover}}\n{{content}}",
    ]
    return try SmallWorkspace.make(
      files.merging(activities.map { ($0, Optional($1)) }) { own, _ in own })
  }

  /// Builds an edition with scripts in place of engines; each gives back what it read.
  private static func build(_ theme: String, formats: String) throws -> TemporaryWorkspace {
    let workspace = try workspace(theme, formats: formats)
    let engines = [
      "typst": """
      if [ "$1" = --version ]; then echo typst 0.14.2; exit; fi
      for last; do :; done
      cat .typst/report.typ > "$last"
      """,
      "pandoc": """
      if [ "$1" = --version ]; then echo pandoc 3.1.9; exit; fi
      for argument; do case $argument in --output=*) made=${argument#--output=};; esac; done
      drawings='print map { "$_\\n" } /<svg.*?<\\/svg>/gs'
      perl -0777 -ne "$drawings" $(find .pandoc -name "*.odt") > "$made"
      """,
    ]
    for (name, script) in engines {
      try workspace.write("#!/bin/sh\n\(script)\n", to: ".engines/\(name)")
      try TestProgram.makeExecutable("\(workspace.location)/.engines/\(name)")
    }
    let run = try HostileRun.of(
      ["build"], in: workspace.location,
      variables: ["PATH": "\(workspace.location)/.engines:/usr/bin:/bin"])
    #expect(run.status == 0, "\(run.errors)")
    return workspace
  }

  /// The colours in a file, and how far each is from grey, from 0 to 255.
  private static func colors(in text: String) -> [(hex: String, saturation: Int)] {
    text.matches(of: #/#([0-9a-f]{6})\b/#).map { match in
      let digits = Array(match.output.1)
      let parts = [0, 2, 4].map { Int(String(digits[$0..<($0 + 2)]), radix: 16) ?? 0 }
      return (String(match.output.1), (parts.max() ?? 0) - (parts.min() ?? 0))
    }
  }

  @Test(arguments: ["html", "pdf", "odt"])
  func nothingHasAnotherColor(format: String) throws {
    let workspace = try Self.build(
      "monochrome: true\ncolors: {ink: \"#000000\"}\n", formats: "[html, pdf, odt]")
    // Style sheets of pages say what the accent is.
    let text = try #require(workspace.text("build/report/report.\(format)"))
      .replacing(#/class="accent" (fill|stroke)="#[0-9a-f]{6}"/#, with: "")
    let colors = Self.colors(in: text)
    #expect(colors.count > 20)
    for (hex, saturation) in colors { #expect(saturation <= 24, "#\(hex)") }
  }

  @Test(arguments: ["html", "pdf", "odt"])
  func withoutItPartsHaveTheirOwn(format: String) throws {
    let workspace = try Self.build("colors: {ink: \"#000000\"}\n", formats: "[html, pdf, odt]")
    let text = try #require(workspace.text("build/report/report.\(format)"))
    #expect(Self.colors(in: text).contains { $0.hex == "c5192d" })
  }

  @Test func chartsHaveShadesOfTheAccent() throws {
    let workspace = try Self.build(
      "monochrome: true\ncolors: {accent: \"#00695c\"}\n", formats: "[html, pdf, odt]")
    for format in ["html", "pdf", "odt"] {
      let text = try #require(workspace.text("build/report/report.\(format)"))
      #expect(text.contains("#00695c"), "\(format)")
      #expect(!text.contains("#c5192d"), "\(format)")
    }
  }
}
