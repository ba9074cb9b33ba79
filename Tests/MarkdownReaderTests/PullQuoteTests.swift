import Document
import Findings
import MarkdownReader
import Testing

/// Pull quotes by editors.
@Suite struct PullQuoteTests {
  @Test(arguments: [
    "> A *well* is a promise.\n> {pull-quote by=\"B. Bat, herder\"}",
    "> A *well* is a promise.\n>\n> { pull-quote  by = “B. Bat, herder” }",
    "> A *well* is a promise.\\\n> {by='B. Bat, herder' pull-quote}",
  ])
  func aSpeakerFollowsTheWords(text: String) throws {
    let (blocks, findings) = ReadMarkdown.blocks(text)
    #expect(findings.isEmpty)
    guard blocks.count == 1, case .group(let group) = blocks[0].kind else {
      Issue.record("\(blocks)")
      return
    }
    #expect(group.role == .pullQuote)
    #expect(
      group.blocks.map(\.kind) == [
        .paragraph([.text("A "), .emphasis([.text("well")]), .text(" is a promise.")]),
        .group(Group(.speaker, [Block(.paragraph([.text("— B. Bat, herder")]))])),
      ])
  }

  @Test func wordsOfTheTextItselfNeedNoSpeaker() {
    let (blocks, findings) = ReadMarkdown.blocks(
      "> First.\n>\n> Second.\n>\n> {pull-quote}\n\nText.")
    #expect(findings.isEmpty)
    guard blocks.count == 2, case .group(let group) = blocks[0].kind else {
      Issue.record("\(blocks)")
      return
    }
    #expect(
      group.blocks.map(\.kind) == [.paragraph([.text("First.")]), .paragraph([.text("Second.")])])
  }

  /// A quoted paragraph that begins with a dash does not name a speaker.
  @Test func aDashMakesNoSpeaker() {
    let (blocks, _) = ReadMarkdown.blocks("> First.\n>\n> — Second.\n>\n> {pull-quote}")
    guard case .group(let group)? = blocks.first?.kind else {
      Issue.record("\(blocks)")
      return
    }
    #expect(
      group.blocks.map(\.kind) == [.paragraph([.text("First.")]), .paragraph([.text("— Second.")])])
  }

  @Test(arguments: [
    "> Words.", "> Words with {braces}.", "> - {pull-quote}", "Words.\n{pull-quote}",
    "> # {pull-quote}",
  ])
  func otherQuotationsStayUnchanged(text: String) {
    let (blocks, findings) = ReadMarkdown.blocks(text)
    #expect(findings.isEmpty)
    #expect(blocks.count == 1)
    if case .group = blocks[0].kind { Issue.record("\(blocks)") }
  }

  @Test(arguments: [
    ("{pul-quote}", "write ‘pull-quote’"), ("{pull-quote from=\"B\"}", "write {pull-quote by="),
    ("{pull-quote by=\"\"}", "write {pull-quote by="), ("{by=\"B\"}", "write {pull-quote by="),
    ("{pull-quote=yes}", "write {pull-quote by="), ("{}", "write {pull-quote by="),
    ("{pull-quote by}", "write {pull-quote by="),
  ])
  func unknownNotesAreShownAndReported(notes: String, fix: String) {
    let (blocks, findings) = ReadMarkdown.blocks("Text.\n\n> Words.\n>\n> \(notes)")
    #expect(findings.map(\.code.name) == ["quote-notes"])
    #expect(findings.first?.place?.line == 5)
    #expect(findings.first?.fix?.hasPrefix(fix) == true, "\(findings)")
    guard case .quote(let quoted)? = blocks.last?.kind else {
      Issue.record("\(blocks)")
      return
    }
    #expect(quoted.count == 2)
  }

  @Test func notesWithoutWordsAreReported() {
    #expect(ReadMarkdown.blocks("> {pull-quote}").findings.map(\.code.name) == ["quote-notes"])
  }

  @Test func plainlyRenderedTextsHaveNoPullQuotes() {
    let (blocks, findings) = ReadMarkdown.blocks("> Words.\n> {pull-quote}", makesFigures: false)
    #expect(findings.isEmpty)
    guard case .quote = blocks.first?.kind else {
      Issue.record("\(blocks)")
      return
    }
  }
}
