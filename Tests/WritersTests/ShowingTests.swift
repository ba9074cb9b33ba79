import Document
import Testing
import Writers

/// Writers show what they declare to show.
@Suite struct ShowingTests {
  private static let writers: [any DocumentWriter] = [
    HTMLWriter(), MarkdownWriter(), TextWriter(), TypstWriter(), PandocWriter(.docx),
    PandocWriter(.odt), PandocWriter(.epub),
  ]

  /// A block of a kind, with the words that everyone has to see, and what only those write that show
  /// the content as it is.
  private func sample(of kind: ContentKind) -> (block: Block.Kind, words: String, mark: String) {
    let words: [Inline] = [.text("words")]
    let asset = Asset(folder: "Configs/a", path: "mark.png", owner: "a")
    func blocks(_ inlines: [Inline]) -> [Block] { [Block(.paragraph(inlines))] }
    func picture(_ source: Image.Source) -> Block.Kind {
      .figure(Figure(image: Image(source, alternative: words)))
    }
    return switch kind {
    case .headings: (.heading(Heading(level: 1, words)), "words", "words")
    case .lists: (.list(List(items: [List.Item(blocks(words))])), "words", "words")
    case .quotations: (.quote(blocks(words)), "words", "words")
    case .code: (.code(CodeBlock("words\n")), "words", "words")
    case .tables: (.table(Table(caption: words, header: [words], rows: [])), "words", "words")
    case .pictures: (picture(.asset(asset)), "words", "mark.png")
    case .webPictures: (picture(.address("https://a.org/mark.png")), "words", "mark.png")
    case .galleries:
      (
        .group(
          Group.gallery([
            Figure(image: Image(.asset(asset), alternative: words)),
            Figure(image: Image(.asset(asset), alternative: words)),
          ])), "words", "mark.png"
      )
    case .besideText:
      (
        .group(
          Group(
            .pictureLeft,
            [Figure(image: Image(.asset(asset), alternative: words)).block] + blocks(words))),
        "words", "mark.png"
      )
    case .captions: (.figure(Figure(caption: words, credit: "mark")), "words", "mark")
    case .footnotes:
      (
        .quote(
          blocks([.footnoteReference("a")])
            + [Block(.footnote(Footnote(label: "a", blocks(words))))]), "words", "words"
      )
    case .definitions: (.definitionList([Definition(words, [])]), "words", "words")
    case .keyFigures: (.keyFigures([KeyFigure(value: "7", label: "words")]), "words", "7")
    case .timelines: (.timeline([TimelineEntry(date: "1984", title: words)]), "words", "1984")
    case .charts:
      (
        .chart(
          Chart(
            caption: "words", category: "c", unit: "u",
            bars: [.init(label: "mark", value: 1, shown: "1")])), "words", "mark"
      )
    case .innerLinks: (.paragraph([.link(Link("#mark", words))]), "words", "mark")
    case .outerLinks: (.paragraph([.link(Link("https://mark.org", words))]), "words", "mark.org")
    case .tooltips:
      (.paragraph([.link(Link("https://a.org", title: "mark", words))]), "words", "mark")
    case .colors:
      (.group(Group(.chapter, title: words, color: "#123456", blocks(words))), "words", "123456")
    case .languages: (.paragraph([.language("qaa", words)]), "words", "qaa")
    }
  }

  @Test(arguments: ContentKind.allCases)
  func declarationsHold(_ kind: ContentKind) async {
    let sample = sample(of: kind)
    for writer in Self.writers {
      let content = await DocumentWriters.fragment(
        [Block(sample.block)], in: writer, words: .english)
      let text = String(decoding: content.parts.joined(), as: UTF8.self)
      #expect(text.contains(sample.words), "\(writer.format): \(text)")
      switch writer.showing(kind) {
      case .whole: #expect(text.contains(sample.mark), "\(writer.format): \(text)")
      case .omitted: #expect(!text.contains(sample.mark), "\(writer.format): \(text)")
      case .other(let form), .reduced(let form): #expect(!form.isEmpty && !form.contains("|"))
      }
    }
  }
}
