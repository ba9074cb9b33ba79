import Document
import Testing
@testable import Publishing

/// A digest keeps of each item its title, its date and its first sentence, and what is nowhere else.
@Suite struct EditionDigestTests {
  private func paragraph(_ text: String) -> Block { Block(.paragraph([.text(text)])) }

  private func digest(_ blocks: [Block], isOnWeb: Bool = false) -> [Block] {
    EditionDigest(isOnWeb: isOnWeb).blocks(blocks)
  }

  @Test func textsAreCutToTheFirstSentence() {
    #expect(
      digest([paragraph("One. Two."), paragraph("Three."), Block(.thematicBreak)])
        == [paragraph("One.")])
  }

  @Test func addressesStay() {
    let list = Block(
      .definitionList([Definition([.text("Office")], [paragraph("1 Street. Second line.")])]))
    #expect(digest([list]) == [list])
    let section = Block(.group(Group(.section, title: [.text("Contact")], [list])))
    #expect(digest([section]) == [section])
  }

  @Test func anItemKeepsItsDateAndFirstSentence() {
    let item = Block(
      .group(
        Group(
          .activity, anchor: "a", title: [.text("Forum")],
          [
            Block(.group(Group(.details, [paragraph("6 May 2024 · Seoul")]))),
            paragraph("People met. They talked."), paragraph("More."),
          ])))
    func short(_ title: [Inline]) -> [Block] {
      [
        Block(
          .group(
            Group(
              .activity, anchor: "a", title: title,
              [
                Block(.group(Group(.details, [paragraph("6 May 2024")]))), paragraph("People met."),
              ])))
      ]
    }
    #expect(digest([item]) == short([.text("Forum")]))
    #expect(
      digest([item], isOnWeb: true) == short([.link(Link("#a", [.text("Forum")]))]))
  }
}
