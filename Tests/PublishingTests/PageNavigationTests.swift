import Document
import Foundation
import Testing
import Wording

@testable import Publishing

@Suite struct PageNavigationTests {
  private func outline(
    _ blocks: [Block], language: String = "en", lengths: [String: Int] = [:]
  ) -> EditionOutline {
    EditionOutline(
      Assembly(
        metadata: EditionMetadata(
          title: "A", organization: "B", period: nil, language: language), blocks: blocks),
      lengths: lengths)
  }

  private func record(_ name: String, _ countries: [String]) -> Block {
    Block(
      .group(
        Group(
          .activity, anchor: name, title: [.text("The \(name)")], countries: countries, [])))
  }

  private var blocks: [Block] {
    [
      Block(.group(Group(.section, anchor: "foreword", title: [.text("Foreword & more")], []))),
      Block(
        .group(
          Group(
            .section, anchor: "work", title: [.text("Work")],
            [
              Block(
                .group(
                  Group(
                    .chapter, anchor: "health", title: [.text("Health")], color: "#c5192d",
                    [
                      Block(
                        .group(
                          Group(
                            .theme, anchor: "health-care", title: [.text("Care")],
                            [record("forum", ["Mongolia", "China"]), record("talk", ["China"])])))
                    ]))),
              Block(
                .group(
                  Group(
                    .chapter, anchor: "water", title: [.text("Water")],
                    [record("wells", ["Japan"])]))),
            ]))),
    ]
  }

  @Test func contentsNameEachSectionWithItsLength() {
    let html = PageNavigation(
      outline: outline(blocks, lengths: ["health": 14_000, "foreword": 100]), words: .english
    ).contents
    #expect(html.contains("<a href=\"#foreword\">Foreword &amp; more <small>1 min</small></a>"))
    #expect(
      html.contains(
        "<li style=\"--accent: #c5192d\"><a href=\"#health\">Health <small>10 min</small></a>"))
    #expect(html.contains("popovertarget=\"contents\""))
    #expect(!html.contains("#health-care\">Care <small>"))
  }

  @Test func oneJumpsToUnitsThemesAndCountries() {
    let outline = outline(blocks)
    #expect(outline.units.map(\.anchor) == ["health", "water"])
    #expect(outline.themes.map(\.unit) == ["Health"])
    #expect(outline.themes.flatMap(\.themes).map(\.title) == ["Care"])
    #expect(outline.countries.map(\.name) == ["China", "Japan", "Mongolia"])
    #expect(outline.countries.first?.records.map(\.anchor) == ["forum", "talk"])
    let html = PageNavigation(outline: outline, words: .english).contents
    #expect(html.contains("<summary>China <small>2</small></summary>"))
  }

  @Test func longListsAreCut() {
    let many = (1...150).map { record("r\($0)", ["China"]) }
    let html = PageNavigation(outline: outline(many), words: .english).contents
    #expect(html.contains("<summary>China <small>150</small></summary>"))
    #expect(html.contains("#r100\""))
    #expect(!html.contains("#r101\""))
  }

  @Test func partsLeadToThoseBeforeAndAfterThem() throws {
    let closings = PageNavigation(outline: outline(blocks), words: .english).closings
    #expect(Set(closings.keys) == ["foreword", "health", "water"])
    let first = try #require(closings["foreword"])
    #expect(!first.contains("rel=\"prev\""))
    #expect(first.contains("href=\"#health\"><small>Next</small> <span>Health</span>"))
    let last = try #require(closings["water"])
    #expect(last.contains("rel=\"prev\""))
    #expect(!last.contains("rel=\"next\""))
    #expect(last.contains("href=\"#top\""))
  }

  @Test func linksLeadToOtherPagesWhereThereAreSome() {
    var navigation = PageNavigation(outline: outline(blocks), words: .french)
    navigation.addresses = ["health": "r-health.html", "health-care": "r-health.html"]
    navigation.page = "r-water.html"
    navigation.searchPage = "r.html"
    #expect(navigation.address(of: "health-care") == "r-health.html#health-care")
    #expect(navigation.address(of: "wells") == "#wells")
    #expect(navigation.contents.contains("<search class=\"search\" hidden data-page=\"r.html\">"))
    #expect(navigation.contents.contains("href=\"r.html#contents\">Rechercher dans tous les"))
    navigation.page = "r-health.html"
    #expect(navigation.contents.contains("<a href=\"#health\" aria-current=\"page\">"))
    // The navigation marks only the whole page, none of its parts.
    let inner = Group(.section, anchor: "inner", title: [.text("Inner")], [])
    let whole = Group(
      .section, anchor: "whole", title: [.text("Whole")], [Block(.group(inner))])
    var divided = PageNavigation(outline: outline([Block(.group(whole))] + blocks), words: .english)
    divided.addresses = ["whole": "r-whole.html", "inner": "r-whole.html"]
    divided.page = "r-whole.html"
    #expect(divided.contents.contains("<a href=\"#whole\" aria-current=\"page\">"))
    #expect(divided.contents.contains("<a href=\"#inner\">"))
  }

  /// The contents on a chapter's page unfold its own parts, or only the outer ones if there are
  /// many.
  @Test func aPageOfAChapterListsItsParts() {
    var navigation = PageNavigation(outline: outline(blocks), words: .english)
    navigation.addresses = [
      "health": "r-health.html", "health-care": "r-health.html", "water": "r-water.html",
    ]
    navigation.page = "r-health.html"
    navigation.searchPage = "r.html"
    navigation.ownParts = navigation.outline.inside([blocks[1]])
    #expect(navigation.ownParts.map(\.anchor) == ["health-care"])
    #expect(navigation.ownParts.flatMap(\.children).map(\.anchor) == ["forum", "talk"])
    let contents = navigation.contents
    #expect(
      contents.contains(
        "<ol>\n<li><a href=\"#health-care\">Care</a><ol>\n<li><a href=\"#forum\">The forum</a></li>"
      ))
    #expect(!contents.contains(">The wells</a></li>\n</ol>"))
    let many = (1...61).map { record("r\($0)", []) }
    let theme = Block(.group(Group(.theme, anchor: "all", title: [.text("All")], many)))
    let section = Block(.group(Group(.section, anchor: "long", title: [.text("Long")], [theme])))
    #expect(outline([section]).inside([section]).map(\.anchor) == ["all"])
    #expect(outline([section]).inside([section])[0].children.isEmpty)
    let flat = Block(.group(Group(.section, anchor: "flat", title: [.text("Flat")], many)))
    #expect(outline([flat]).inside([flat]).isEmpty)
  }

  @Test func anEditionOfOnePartNeedsNone() {
    let single = Group(.section, anchor: "a", title: [.text("A")], [])
    #expect(
      PageNavigation(outline: outline([Block(.group(single))]), words: .english).contents.isEmpty)
  }

  /// Bytes of one minute's reading: letters of some alphabets take two or three.
  @Test(arguments: [("en", 10), ("zh", 10), ("ru", 6), ("th", 4), ("fr-CA", 10)])
  func lengthsDependOnTheLanguage(language: String, expected: Int) {
    let outline = outline(blocks, language: language, lengths: ["foreword": 14_000])
    #expect(outline.entries[0].minutes == expected)
  }

  @Test func theIndexHoldsEachPartOnceWithItsOwnWords() {
    var blocks = blocks
    blocks.append(
      Block(
        .group(
          Group(
            .section, anchor: "end", title: [.text("End")],
            [
              Block(.paragraph([.text("</script> & "), .emphasis([.text("stop")])])),
              record("inner", []),
            ]))))
    let assembly = Assembly(
      metadata: EditionMetadata(title: "A", organization: "B", period: nil, language: "en"),
      blocks: blocks)
    let element = SearchIndex(of: assembly, addresses: ["end": "e.html"]).element
    #expect(element.components(separatedBy: "</script>").count == 2)
    #expect(element.contains("\\u003c/script> & stop"))
    #expect(element.contains("\"e.html#end\""))
    #expect(element.contains("\"The inner\""))
  }

  @Test func thePolicyAllowsTheScriptAlone() {
    let policy = PageScript.policy
    #expect(policy.hasPrefix("default-src 'none'; script-src 'sha256-"))
    #expect(policy.firstMatch(of: #/'sha256-[A-Za-z0-9+\/]{43}='/#) != nil)
    #expect(!policy.contains("http"))
    #expect(!PageScript.text.contains("</"))
    #expect(!PageScript.text.contains("fetch("))
    #expect(!PageScript.text.contains("innerHTML"))
  }
}
