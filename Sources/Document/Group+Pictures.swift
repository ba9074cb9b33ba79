extension Group {
  /// The maximum number of pictures of a gallery.
  public static let maxGallery = 6

  /// Figures beside each other.
  public static func gallery(_ figures: [Figure]) -> Group {
    Group(.gallery, figures.map(\.block))
  }

  /// The pictures of a gallery in rows of two or three, as evenly as can be; nil where there is anything
  /// but pictures; it is shown like other groups.
  ///
  /// All formats that set pictures beside each other ask here.
  package var galleryRows: [[Figure]]? {
    var figures: [Figure] = []
    figures.reserveCapacity(blocks.count)
    for block in blocks {
      guard case .figure(let figure) = block.kind, figure.image != nil else { return nil }
      figures.append(figure)
    }
    guard figures.count > 1 else { return nil }
    let count = (figures.count + 2) / 3
    var rows: [[Figure]] = []
    var start = 0
    for row in 0..<count {
      // Shorter rows come first.
      let end = start + (figures.count - start) / (count - row)
      rows.append(Array(figures[start..<end]))
      start = end
    }
    return rows
  }

  /// The picture that the group shows alone, with its place; nil where there is anything else.
  package var soleFigure: Figure? {
    guard blocks.count == 1, case .figure(let figure) = blocks[0].kind, figure.image != nil else {
      return nil
    }
    return figure
  }

  /// The picture and the text beside it; nil where the group does not begin with a picture, or has no
  /// text.
  package var pictureAndText: (figure: Figure, text: [Block])? {
    guard blocks.count > 1, case .figure(let figure) = blocks[0].kind, figure.image != nil else {
      return nil
    }
    return (figure, Array(blocks.dropFirst()))
  }
}
