package import Findings
package import Records

/// The places of a mention of a figure in its file.
package struct FigureSource {
  /// The place of the words; that of the mention if it is not found in the file.
  package let words: Place
  /// The place of the figure's ID.
  package let id: Place
  /// Whether the words are written as they read, without escapes and marks.
  package let isVerbatim: Bool

  /// Looks a mention up in its file.
  ///
  /// - Parameter lines: the file; nil if it cannot be read.
  package init(_ mention: FigureMention, in lines: SourceLines?) {
    let place = mention.place
    guard let lines, let link = WrittenLink(toFigure: mention.id, near: place, in: lines) else {
      self.init(words: place, id: place, isVerbatim: false)
      return
    }
    self.init(
      words: lines.place(of: link.words), id: lines.place(of: link.id),
      isVerbatim: lines.bytes[link.words].elementsEqual(mention.words.utf8))
  }

  private init(words: Place, id: Place, isVerbatim: Bool) {
    self.words = words
    self.id = id
    self.isVerbatim = isVerbatim
  }
}
