import Document
import Findings
import Wording

extension TreeMaker {
  /// The figure that a paragraph is, or the gallery; nil for any other paragraph.
  ///
  /// A figure is a picture alone in a paragraph, with a title, which is its caption, or with notes
  /// in braces. A gallery is several lines, each with one picture, which may have these too.
  func pictures(of content: [Inline], at place: Place) -> Block? {
    guard case .image = content.first else { return nil }
    let lines = content.lines
    if lines.count > 1, lines.allSatisfy(\.isPicture) { return gallery(of: lines, at: place) }
    guard let (figure, notes) = figure(of: content, at: place),
      notes != nil || !figure.caption.isEmpty
    else { return nil }
    let block = Block(.figure(figure), at: place)
    // The text that follows joins the group when it is there.
    return notes?.side.map { Block(.group(Group($0, [block])), at: place) } ?? block
  }

  private func gallery(of lines: [[Inline]], at place: Place) -> Block? {
    var blocks: [Block] = []
    for line in lines {
      guard let (figure, _) = figure(of: line, at: place) else { return nil }
      blocks.append(Block(.figure(figure), at: figure.image?.place ?? place))
    }
    if blocks.count > Group.maxGallery {
      diagnostics.report(.galleryLong(blocks.count, at: place))
    }
    return Block(.group(Group(.gallery, blocks)), at: place)
  }

  /// The figure of a picture and the notes after it; nil where other text follows, or where the
  /// notes are invalid, which is reported.
  private func figure(
    of content: [Inline], at place: Place
  ) -> (figure: Figure, notes: PictureNotes?)? {
    guard case .image(var image) = content.first else { return nil }
    let rest = content.dropFirst()
    var notes: PictureNotes?
    if !rest.isEmpty {
      let text = String(Array(rest).plainText.trimmed)
      guard text.hasPrefix("{"), text.hasSuffix("}") else { return nil }
      do throws(PictureNotes.Problem) {
        notes = try PictureNotes(text)
      } catch {
        diagnostics.report(.pictureNotes(text, error, at: place))
        return nil
      }
    }
    let caption = notes?.caption ?? image.title
    image.title = ""
    let figure = Figure(
      image: image, caption: caption.isEmpty ? [] : [.text(caption)], credit: notes?.credit,
      width: notes?.width)
    return (figure, notes)
  }

  /// The blocks, with those that belong beside a picture in its group: the paragraph, the list or
  /// the quotation that follows it.
  static func besidePictures(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    for block in blocks {
      if case .group(var group) = result.last?.kind, group.blocks.count == 1,
        group.isBesideText, block.canStandBesidePicture
      {
        group.blocks.append(block)
        result[result.count - 1].kind = .group(group)
      } else {
        result.append(block)
      }
    }
    return result
  }
}

extension Group {
  /// Whether text that follows the group's picture goes beside it.
  fileprivate var isBesideText: Bool {
    switch role.traits.arrangement {
    case .pictureFirst, .pictureLast: true
    case .stacked, .gallery, .wide: false
    }
  }
}

extension Block {
  fileprivate var canStandBesidePicture: Bool {
    switch kind {
    case .paragraph, .list, .quote: true
    case .heading, .code, .table, .figure, .thematicBreak, .footnote, .definitionList, .keyFigures,
      .timeline, .chart, .group, .raw:
      false
    }
  }
}

extension [Inline] {
  /// The lines as written; a line end is none of them.
  fileprivate var lines: [[Inline]] {
    split(omittingEmptySubsequences: true) { inline in
      switch inline {
      case .softBreak, .lineBreak: true
      default: false
      }
    }.map(Array.init)
  }

  /// Whether a line is one picture, perhaps with notes in braces behind it.
  fileprivate var isPicture: Bool {
    guard case .image? = first else { return false }
    let rest = dropFirst().plainText.trimmed
    return rest.isEmpty || rest.hasPrefix("{") && rest.hasSuffix("}")
  }
}
