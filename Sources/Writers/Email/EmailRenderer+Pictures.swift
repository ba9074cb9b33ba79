import Document

extension EmailRenderer {
  /// The space between neighbours in a row, in pixels.
  private static let gap = 12
  /// The part of the width that a picture has beside its text, in thousandths.
  private static let pictureShare = 420

  mutating func renderFigure(_ figure: Figure) {
    guard let image = figure.image, target(of: image) != nil else {
      var caption = figure.caption
      if caption.isEmpty, let image = figure.image { caption = image.alternative }
      guard caption.containsWords || figure.credit != nil else { return }
      output.append("<p class=\"photo-note\"")
      renderContent { renderer in
        renderer.output.append("<b>")
        renderer.output.append(escaping: renderer.words.photo)
        renderer.output.append("</b> ")
        renderer.renderCaption(caption, credit: figure.credit)
      }
      output.append("</p>\n")
      return
    }
    output.append("<p class=\"figure\">")
    let outer = scale
    scale = outer * (figure.width ?? 100) / 100
    renderImage(image)
    scale = outer
    output.append("</p>\n")
    guard !figure.caption.isEmpty || figure.credit != nil else { return }
    output.append("<p class=\"caption\"")
    renderContent { $0.renderCaption(figure.caption, credit: figure.credit) }
    output.append("</p>\n")
  }

  mutating func renderArranged(_ group: Group, depth: Int) -> Bool {
    switch group.role.traits.arrangement {
    case .stacked, .wide: return false
    case .gallery:
      guard let rows = group.galleryRows else { return false }
      for row in rows { renderRow(row) }
    case .pictureFirst, .pictureLast:
      guard let (figure, text) = group.pictureAndText else { return false }
      let isFirst = group.role.traits.arrangement == .pictureFirst
      beginRow()
      for isPicture in isFirst ? [true, false] : [false, true] {
        let share = isPicture ? Self.pictureShare : 1000 - Self.pictureShare
        renderCell(share, isLast: isPicture != isFirst) { renderer in
          if isPicture {
            renderer.renderFigure(figure)
          } else {
            renderer.render(text, depth: depth)
          }
        }
      }
      endRow()
    }
    return true
  }

  /// Renders pictures beside each other, in widths that give them one height.
  private mutating func renderRow(_ figures: [Figure]) {
    let shapes = figures.map { figure in
      min(max(figure.image.flatMap { pictures[$0]?.ratio } ?? 1.5, 0.3), 4)
    }
    let sum = shapes.reduce(0, +)
    beginRow()
    for (index, figure) in figures.enumerated() {
      let share = Int((1000 * shapes[index] / sum).rounded())
      renderCell(share, isLast: index == figures.count - 1) { renderer in
        var figure = figure
        figure.width = nil
        renderer.renderFigure(figure)
      }
    }
    endRow()
  }

  private mutating func beginRow() {
    output.append("<table")
    output.append(Self.layout)
    output.append("><tr>")
  }

  private mutating func endRow() { output.append("</tr></table>\n") }

  /// Renders a cell with a part of the width, in thousandths, and with space behind it unless it is the last.
  private mutating func renderCell(
    _ share: Int, isLast: Bool, _ body: (inout EmailRenderer) -> Void
  ) {
    output.append("<td valign=\"top\"")
    output.attribute("width", "\(share / 10)%")
    let side = direction == .rightToLeft ? "left" : "right"
    output.attribute("style", isLast ? nil : "padding-\(side):\(Self.gap)px")
    output.append(">\n")
    let outer = scale
    // All pictures of a row lose as much as the gaps take.
    scale = outer * share / 1000 - 1000 * Self.gap / Self.pictureWidth
    body(&self)
    scale = outer
    output.append("</td>")
  }
}
