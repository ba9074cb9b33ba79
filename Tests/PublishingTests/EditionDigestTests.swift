import Document
import Publishing
import Testing

@Suite struct EditionDigestTests {
  private static let paragraph = Block(.paragraph([.text("First sentence. Second one.")]))

  private func digest(_ blocks: [Block], isOnWeb: Bool = true) -> [Block] {
    EditionDigest(isOnWeb: isOnWeb).blocks(blocks)
  }

  private func section(_ blocks: [Block]) -> Block { Block(.group(Group(.section, blocks))) }

  private static func paragraph(_ text: String) -> Block { Block(.paragraph([.text(text)])) }

  @Test func definitionListsAreKeptWhole() {
    let addresses = Block(
      .definitionList([
        Definition([.text("Office")], [Self.paragraph, Self.paragraph]),
        Definition([.text("Mail")], [Self.paragraph]),
      ]))
    #expect(digest([section([addresses])]) == [section([addresses])])
    #expect(
      digest([section([Self.paragraph, addresses])])
        == [section([Self.paragraph("First sentence."), addresses])])
  }

  @Test func ofTheParagraphsOfAPartOnlyTheFirstSentenceIsKept() {
    #expect(
      digest([section([Self.paragraph, Self.paragraph("Third. Fourth.")])])
        == [section([Self.paragraph("First sentence.")])])
  }

  @Test(arguments: [
    Block(.heading(Heading(level: 1, [.text("Heading")]))),
    Block(.list(List(items: [List.Item([paragraph])]))),
    Block(.quote([paragraph])),
    Block(.code(CodeBlock("code\n"))),
    Block(.table(Table(header: [[.text("a")]], rows: []))),
    Block(.figure(Figure(caption: [.text("Caption")]))),
    Block(.thematicBreak),
    Block(.footnote(Footnote(label: "n", [paragraph]))),
    Block(.keyFigures([KeyFigure(value: "7", label: "people")])),
    Block(.timeline([TimelineEntry(date: "1984", [paragraph])])),
    Block(.chart(Chart(caption: "c", category: "a", unit: "b", bars: []))),
    Block.raw(.html, "<hr>", fallback: [paragraph]),
  ])
  func everyOtherKindOfBlockIsLeftOut(block: Block) {
    #expect(digest([section([block])]) == [section([])])
    #expect(
      digest([section([block, Self.paragraph])]) == [section([Self.paragraph("First sentence.")])])
  }

  @Test(arguments: [Role.activity, .feature, .brief])
  func itemsKeepTheirTitleDateAndFirstSentence(role: Role) {
    let item = Group(
      role, anchor: "forum", title: [.text("Forum")],
      [
        Block(.group(Group(.details, [Self.paragraph("3 May 2021 · Seoul · 40 participants")]))),
        Block(.list(List(items: [List.Item([Self.paragraph])]))), Self.paragraph,
        Block(.group(Group(.links, [Self.paragraph("More")]))),
      ])
    var expected = item
    expected.title = [.link(Link("#forum", [.text("Forum")]))]
    expected.blocks = [
      Block(.group(Group(.details, [Self.paragraph("3 May 2021")]))),
      Self.paragraph("First sentence."),
    ]
    #expect(digest([Block(.group(item))]) == [Block(.group(expected))])
    expected.title = item.title
    #expect(digest([Block(.group(item))], isOnWeb: false) == [Block(.group(expected))])
  }

  @Test(arguments: [
    Role.section, .chapter, .fragment, .theme, .publications, .designations, .area,
  ])
  func partsAreShortenedAndLeadToTheWebWhereTheyHoldNoItem(role: Role) {
    func part(_ title: Inline, _ blocks: [Block]) -> Block {
      Block(.group(Group(role, anchor: "part", title: [title], blocks)))
    }
    let item = Block(.group(Group(.brief, [])))
    let link = Inline.link(Link("#part", [.text("Part")]))
    #expect(
      digest([part(.text("Part"), [Self.paragraph])])
        == [part(link, [Self.paragraph("First sentence.")])])
    #expect(digest([part(.text("Part"), [item])]) == [part(.text("Part"), [item])])
  }

  @Test(arguments: [Role.placeholder, .motto, .headline])
  func shortGroupsAreKeptWhole(role: Role) {
    let group = Block(.group(Group(role, [Self.paragraph, Self.paragraph])))
    #expect(digest([group]) == [group])
  }

  @Test(arguments: [Role.contents, .details, .pullQuote, .partners, .links, .pagination])
  func groupsWithoutNewsAreLeftOut(role: Role) {
    #expect(digest([Block(.group(Group(role, [Self.paragraph])))]) == [])
  }
}
