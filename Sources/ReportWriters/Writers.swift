public import ReportDocument

/// The formats there are writers for.
///
/// A new format is one more writer in ``all``.
public enum Writers {
  /// The writers, in the order in which formats are listed.
  public static let all: [any DocumentWriter] = [
    HTMLWriter(), MarkdownWriter(), TextWriter(), EmailWriter(),
  ]

  /// The writers of texts that stand alone; mail is always a page.
  public static let ofFragments = all.filter { $0.format != .email }

  /// The names of the formats of texts that stand alone, as a message lists them.
  public static var listOfFragments: String {
    ofFragments.map(\.format.rawValue).joined(separator: ", ")
  }

  /// The names of the formats.
  public static var names: [String] { all.map(\.format.rawValue) }

  /// The names of the formats as a message lists them.
  public static var list: String { names.joined(separator: ", ") }

  /// The writer of a format by its name; nil when there is none.
  public static func named(_ name: String) -> (any DocumentWriter)? {
    all.first { $0.format.rawValue == name }
  }

  /// The content of an edition in several formats; the page around it is a template's affair, which
  /// holds the title, so that sections begin at level two.
  ///
  /// Workers take piece after piece and write it in all formats, so that no two of them hold on to
  /// the same part of the tree at once.
  public static func content(
    of outline: Outline, in writers: [any DocumentWriter], words: Words, jobs: Int
  ) async -> [ByteRope] {
    await write(outline, in: writers, words: words, style: .page, jobs: jobs)
  }

  /// Blocks that stand alone, in one format.
  public static func fragment(
    _ blocks: [Block], in writer: any DocumentWriter, words: Words
  ) async -> ByteRope {
    let outline = await Outline(blocks, depth: 0, jobs: 1)
    return await write(outline, in: [writer], words: words, style: .fragment, jobs: 1)[0]
  }

  private static func write(
    _ outline: Outline, in writers: [any DocumentWriter], words: Words, style: WritingStyle,
    jobs: Int
  ) async -> [ByteRope] {
    let parts = await Parallel.map(Array(outline.pieces.indices), jobs: jobs) { index in
      let piece = outline.pieces[index]
      let writable = WritablePiece(
        piece: piece, index: index, outline: outline, words: words)
      return writers.map {
        WrittenPart(piece: piece, bytes: $0.write(writable, style: style))
      }
    }
    return writers.indices.map { index in writers[index].join(parts.map { $0[index] }) }
  }
}
