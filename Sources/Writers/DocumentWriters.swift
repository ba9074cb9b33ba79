public import Bytes
public import Document
import Platform
public import Wording

/// The writers of all formats, and their joint output.
///
/// A new format is one more writer in ``all``.
public enum DocumentWriters {
  /// The writers, in the listing order of formats.
  public static let all: [any DocumentWriter] = [
    HTMLWriter(), MarkdownWriter(), TextWriter(), EmailWriter(),
  ]

  /// The writers that can write fragments.
  public static let ofFragments = all.filter(\.writesFragments)

  /// The names of the formats of fragments, as a message lists them.
  public static var listOfFragments: String {
    ofFragments.map(\.format.rawValue).joined(separator: ", ")
  }

  /// Writes the content of an edition in several formats.
  ///
  /// A template supplies the surrounding page and its title, so sections start at heading level 2.
  ///
  /// Workers take one piece after another and write it in all formats, so no two of them retain the
  /// same part of the tree at a time. Their output is passed on at once: a large report is never in
  /// memory once for each format.
  ///
  /// - Parameter receive: called with the next bytes of a format and the index of its writer.
  public static func write(
    _ outline: Outline, in writers: [any DocumentWriter], words: Words, jobs: Int,
    receive: ([UInt8], Int) -> Void
  ) async {
    await write(outline, in: writers, words: words, style: .page, jobs: jobs, receive: receive)
  }

  /// The content of an edition in one format, whole.
  public static func content(
    of outline: Outline, in writer: any DocumentWriter, words: Words, jobs: Int
  ) async -> ByteRope {
    await whole(outline, in: writer, words: words, style: .page, jobs: jobs)
  }

  /// A fragment: blocks without an edition around them, in one format.
  public static func fragment(
    _ blocks: [Block], in writer: any DocumentWriter, words: Words
  ) async -> ByteRope {
    let outline = await Outline(blocks, depth: 0, jobs: 1)
    return await whole(outline, in: writer, words: words, style: .fragment, jobs: 1)
  }

  private static func whole(
    _ outline: Outline, in writer: any DocumentWriter, words: Words, style: WritingStyle, jobs: Int
  ) async -> ByteRope {
    var content = ByteRope()
    await write(outline, in: [writer], words: words, style: style, jobs: jobs) { bytes, _ in
      content.append(bytes)
    }
    return content
  }

  private static func write(
    _ outline: Outline, in writers: [any DocumentWriter], words: Words, style: WritingStyle,
    jobs: Int, receive: ([UInt8], Int) -> Void
  ) async {
    // For each format, the last piece with output.
    var previous: [OutlinePiece?] = writers.map { _ in nil }
    var index = 0
    await Parallel.forEach(
      Array(outline.pieces.indices), jobs: jobs, chunkSize: 1,
      { index in
        let piece = WritablePiece(
          content: outline.pieces[index], index: index, outline: outline, words: words)
        return writers.map { $0.write(piece, style: style) }
      },
      receive: { written in
        let piece = outline.pieces[index]
        index += 1
        for (number, bytes) in written.enumerated() where !bytes.isEmpty {
          if let last = previous[number] {
            let separator = writers[number].separator(after: last, before: piece)
            if separator.utf8CodeUnitCount > 0 {
              receive(separator.withUTF8Buffer { Array($0) }, number)
            }
          }
          receive(bytes, number)
          previous[number] = piece
        }
      })
  }
}
