import BinderyTesting
import Foundation
import Testing

/// The key figures fill one page of the PDF in the templates and theme of the annual report.
@Suite(
  .enabled(if: PDFTests.hasTypst, PDFTests.withoutTypst),
  .enabled(if: PDFTests.hasTextReader, "pdftotext is not installed; ‘.ci/setup tests’ brings it"))
struct KeyFiguresPageTests {
  private static func template(_ file: String) throws -> String {
    try String(
      contentsOfFile: "\(Repository.location)/Templates/annual-report/\(file)", encoding: .utf8)
  }

  /// The pages of the PDF of an edition whose chapter of figures begins with the given words.
  private static func pages(chapterWords: String) throws -> [String] {
    let countries = ["China", "Japan", "Mongolia", "Republic of Korea", "Indonesia", "Sweden"]
    let activities = (0..<24).map { index in
      (
        "Plugins/Health/Content/activities/visit-\(index).md",
        "---\ntitle: Visit \(index)\ndates: 2024-0\(1 + index % 9)-1\(index % 10)\n"
          + "countries: [\(countries[index % 6])]\nparticipants: 4\(index)\n---\nText.\n"
      )
    }
    let sections = """
      sections:
        - title: Numbers
          file: numbers.md
          sections:
            - title: Key figures
              collect: figures
              show: [tiles, year, countries, table]
            - title: Behind the figures
              collect: partners
      """
    let files: [String: String?] = [
      "Configs/report/report.yaml": SmallWorkspace.report.components(separatedBy: "sections:")[0]
        .replacing("[html, markdown, text]", with: "[pdf]") + sections,
      "Configs/report/numbers.md": chapterWords,
      "Templates/plain/theme.yaml": try template("theme.yaml"),
      "Templates/plain/page.typ.mustache": try template("page.typ.mustache"),
    ]
    let workspace = try SmallWorkspace.make(
      files.merging(activities.map { ($0, Optional($1)) }) { own, _ in own })
    let run = try HostileRun.of(["build"], in: workspace.location)
    #expect(run.status == 0, "\(run.errors)")
    return try OfficeTests.output(
      of: "pdftotext", ["-layout", "\(workspace.location)/build/report/report.pdf", "-"]
    ).components(separatedBy: "\u{C}")
  }

  /// The numbers of the pages that contain the given words, except in the table of contents.
  private static func pages(of pages: [String], with words: String) -> [Int] {
    pages.indices.filter { pages[$0].contains(words) && !pages[$0].contains("Contents") }
  }

  @Test func theyShareAPageWithTheTitleOfTheirChapter() throws {
    let pages = try Self.pages(chapterWords: "A few words.")
    let own = Self.pages(of: pages, with: "Key figures")
    try #require(own.count == 1, "\(own): \(pages)")
    for words in ["A few words", "Sep", "Sweden", "Key figures by sector", "All  "] {
      #expect(Self.pages(of: pages, with: words) == own, "\(words): \(pages[own[0]])")
    }
    #expect(Self.pages(of: pages, with: "Behind the figures").allSatisfy { $0 > own[0] })
  }

  @Test func theyHaveASeparatePageInALongChapter() throws {
    let pages = try Self.pages(
      chapterWords: (0..<16).map { "Paragraph \($0) has quite some words to fill it up. " }
        .map { String(repeating: $0, count: 5) }.joined(separator: "\n\n"))
    let own = Self.pages(of: pages, with: "Key figures")
    try #require(own.count == 1, "\(own): \(pages)")
    for words in ["Sep", "Sweden", "Key figures by sector", "All  "] {
      #expect(Self.pages(of: pages, with: words) == own, "\(words)")
    }
    #expect(!pages[own[0]].contains("Paragraph 3"))
    #expect(Self.pages(of: pages, with: "Behind the figures").allSatisfy { $0 > own[0] })
  }
}
