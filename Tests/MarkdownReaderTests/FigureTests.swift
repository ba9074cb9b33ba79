import Document
import Findings
import MarkdownReader
import Testing

/// Pictures that stand alone, with a caption, a credit and a width.
@Suite struct FigureTests {
  private func figure(_ text: String) throws -> Figure {
    let (blocks, findings) = ReadMarkdown.blocks(text)
    #expect(findings.isEmpty)
    guard case .figure(let figure) = blocks.first?.kind else {
      throw Failure(blocks: blocks)
    }
    return figure
  }

  private struct Failure: Error { var blocks: [Block] }

  @Test func aTitleIsACaption() throws {
    let figure = try figure("![A well](well.jpg \"The well of Khovd\")")
    #expect(figure.caption == [.text("The well of Khovd")])
    #expect(figure.image?.alternative == [.text("A well")])
    #expect(figure.image?.title == "")
    #expect(figure.credit == nil)
    #expect(figure.width == nil)
  }

  @Test(arguments: [
    "![A](a.jpg \"C\"){credit=\"UNESCO/B. Bat\" width=50%}",
    "![A](a.jpg){ width=50 caption=C credit=“UNESCO/B. Bat” }",
    "![A](a.jpg \"other\") {caption='C'\n  credit = \"UNESCO/B. Bat\"\n  width=\"50%\"}",
  ])
  func bracesGiveCaptionCreditAndWidth(text: String) throws {
    let figure = try figure(text)
    #expect(figure.caption == [.text("C")])
    #expect(figure.credit == "UNESCO/B. Bat")
    #expect(figure.width == 50)
  }

  @Test func aWidthAloneIsEnough() throws {
    let figure = try figure("![A](a.jpg){width=30%}")
    #expect(figure.width == 30)
    #expect(figure.caption.isEmpty)
  }

  @Test(arguments: [
    "![A](a.jpg)", "![A](a.jpg \"C\") and words", "Words ![A](a.jpg \"C\")",
    "![A](a.jpg \"C\") ![B](b.jpg \"D\")", "[![A](a.jpg \"C\")](https://b.example)",
  ])
  func otherPicturesStayInTheirText(text: String) {
    let (blocks, findings) = ReadMarkdown.blocks(text)
    #expect(findings.isEmpty)
    guard case .paragraph = blocks.first?.kind else {
      Issue.record("\(blocks)")
      return
    }
  }

  @Test(arguments: [
    ("{photographer=\"B\"}", "the keys are caption, credit, width"),
    ("{credt=\"B\"}", "write ‘credit’"),
    ("{width=5cm}", "width=50%"), ("{width=101%}", "width=50%"), ("{width=9}", "width=50%"),
    ("{credit}", "credit="), ("{credit=\"B}", "credit="), ("{left}", "credit="),
    ("{=a}", "credit="), ("{side=top}", "side=left"),
  ])
  func bracesThatAreNotUnderstoodAreShownAndTold(notes: String, fix: String) {
    let (blocks, findings) = ReadMarkdown.blocks("Words.\n\n![A](a.jpg)\(notes)")
    #expect(findings.map(\.code.name) == ["picture-notes"])
    #expect(findings.first?.place?.line == 3)
    #expect(findings.first?.fix?.contains(fix) == true, "\(findings)")
    guard case .paragraph(let content) = blocks.last?.kind else {
      Issue.record("\(blocks)")
      return
    }
    #expect(content.count > 1)
  }

  // MARK: Pictures beside each other, and beside text

  private func group(_ text: String) throws -> Group {
    let (blocks, findings) = ReadMarkdown.blocks(text)
    #expect(findings.isEmpty, "\(findings)")
    guard blocks.count == 1, case .group(let group) = blocks[0].kind else {
      throw Failure(blocks: blocks)
    }
    return group
  }

  @Test func linesOfPicturesAreAGallery() throws {
    let gallery = try group(
      """
      ![A](a.jpg "The first")
      ![B](b.jpg){credit="B. Bat" width=50%}
      ![C](c.jpg)
      """)
    #expect(gallery.role == .gallery)
    let figures = gallery.blocks.compactMap { block -> Figure? in
      if case .figure(let figure) = block.kind { figure } else { nil }
    }
    #expect(figures.map(\.caption) == [[.text("The first")], [], []])
    #expect(figures.map(\.credit) == [nil, "B. Bat", nil])
    #expect(figures.map { $0.image?.place?.line } == [1, 2, 3])
  }

  @Test(arguments: [
    "![A](a.jpg)\n![B](b.jpg) and words", "![A](a.jpg) ![B](b.jpg)", "![A](a.jpg)\nWords",
    "Words\n![A](a.jpg)\n![B](b.jpg)",
  ])
  func otherLinesAreText(text: String) {
    guard case .paragraph = ReadMarkdown.blocks(text).blocks.first?.kind else {
      Issue.record("\(ReadMarkdown.blocks(text).blocks)")
      return
    }
  }

  @Test(arguments: [(2, [2]), (3, [3]), (4, [2, 2]), (5, [2, 3]), (6, [3, 3])])
  func galleriesHaveEvenRows(count: Int, rows: [Int]) throws {
    let text = (1...count).map { "![\($0)](\($0).jpg)" }.joined(separator: "\n")
    #expect(try group(text).galleryRows?.map(\.count) == rows)
  }

  @Test(arguments: [("left", Role.pictureLeft), ("right", .pictureRight)])
  func textStandsBesideAPicture(side: String, role: Role) throws {
    for text in ["Some words.", "- a\n- b", "> Said."] {
      let group = try group("![A](a.jpg){side=\(side)}\n\n\(text)")
      #expect(group.role == role)
      #expect(group.pictureAndText?.text.count == 1)
    }
    let (blocks, _) = ReadMarkdown.blocks("![A](a.jpg){side=\(side)}\n\nFirst.\n\nSecond.\n\n- c")
    #expect(blocks.count == 3)
  }

  @Test func aPictureWithoutTextStandsAlone() throws {
    #expect(try group("![A](a.jpg){side=left}").blocks.count == 1)
    #expect(ReadMarkdown.blocks("![A](a.jpg){side=left}\n\n## Next\n\nWords.").blocks.count == 3)
  }

  @Test func fragmentsHaveNoFigures() {
    guard
      case .paragraph = ReadMarkdown.blocks("![A](a.jpg \"C\")", makesFigures: false).blocks.first?
        .kind
    else {
      Issue.record("a figure")
      return
    }
  }
}
