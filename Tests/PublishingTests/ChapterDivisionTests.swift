import Document
import Testing

@testable import Publishing

/// An edition divides into a page for each chapter, and each part has one address.
@Suite struct ChapterDivisionTests {
  private let division = ChapterDivision(name: "report", fileExtension: "html")

  private func group(_ role: Role, _ name: String, _ blocks: [Block] = []) -> Block {
    Block(.group(Group(role, anchor: name, title: [.text(name)], blocks)))
  }

  private var assembly: Assembly {
    Assembly(
      metadata: EditionMetadata(title: "A", organization: "B", period: nil, language: "en"),
      blocks: [
        group(.contents, "contents"),
        group(.section, "foreword", [Block(.paragraph([.link(Link("#forum", [.text("x")]))]))]),
        group(
          .section, "work",
          [
            Block(.paragraph([.text("Before.")])),
            group(.chapter, "health", [group(.activity, "forum")]),
            group(.chapter, "water", [group(.activity, "wells")]),
            group(.section, "more"),
          ]),
        group(.section, "imprint"),
      ])
  }

  @Test func eachChapterIsAPage() {
    let pages = division.pages(of: assembly)
    #expect(
      pages.map(\.path) == [
        "report-foreword.html", "report-health.html", "report-water.html", "report-imprint.html",
      ])
    #expect(pages.map(\.title) == ["foreword", "health", "water", "imprint"])
  }

  @Test func everyPartHasOneAddress() {
    let pages = division.pages(of: assembly)
    let names = pages.map { PageLinks.names(in: $0.blocks) }
    let all = names.reduce(into: Set<String>()) { $0.formUnion($1) }
    #expect(names.map(\.count).reduce(0, +) == all.count)
    let addresses = division.addresses(in: pages)
    #expect(addresses["work"] == "report-health.html")
    #expect(addresses["forum"] == "report-health.html")
    #expect(addresses["wells"] == "report-water.html")
    #expect(addresses["more"] == "report-water.html")
    #expect(Set(addresses.keys) == all)
    #expect(PageLinks.names(in: assembly.blocks).subtracting(all) == ["contents"])
  }

  @Test func eachPageBeginsWithTheSectionThatHoldsIt() {
    for page in division.pages(of: assembly).dropFirst().prefix(2) {
      guard case .group(let shell) = page.blocks[0].kind else {
        Issue.record("no section")
        continue
      }
      #expect(shell.title?.plainText == "work")
    }
  }

  @Test func nothingIsLostAndNothingButTheSectionsTitleIsDoubled() {
    var texts = TextFinder()
    for page in division.pages(of: assembly) { texts.walk(page.blocks) }
    #expect(
      texts.found == [
        "foreword", "x", "work", "Before.", "health", "forum", "work", "water", "wells", "more",
        "imprint",
      ])
  }
}

private struct TextFinder: TreeVisitor {
  var found: [String] = []

  mutating func visit(_ inline: Inline) {
    if case .text(let text) = inline { found.append(text) }
  }
}
