import Document

extension TypstRenderer {
  /// Renders a group's content if its role asks for more than one block below the other.
  ///
  /// - Returns: whether anything was rendered.
  mutating func renderArranged(_ group: Group, depth: Int) -> Bool {
    switch group.role.traits.arrangement {
    case .stacked: return false
    case .gallery:
      guard let rows = group.galleryRows, rows.joined().allSatisfy(isShown) else { return false }
      output.append("gallery((\n")
      for row in rows {
        output.append("(")
        for figure in row { renderPart(figure) }
        output.append("),\n")
      }
      output.append("))")
    case .wide:
      guard let figure = group.soleFigure, isShown(figure) else { return false }
      mark(figure.image?.place)
      output.append(group.role == .cover ? "cover-" : "lead-")
      renderFigure(figure)
    case .pictureFirst, .pictureLast:
      guard let (figure, text) = group.pictureAndText, isShown(figure), nesting < Self.maxNesting
      else { return false }
      let isFirst = group.role.traits.arrangement == .pictureFirst
      output.append(isFirst ? "beside(start, {" : "beside(end, {")
      renderFigure(figure)
      output.append("}, ")
      renderBody(text, depth: depth)
      output.append(")")
    }
    output.endLine()
    return true
  }

  private func isShown(_ figure: Figure) -> Bool {
    figure.image.flatMap { path(of: $0) } != nil
  }

  /// Renders a picture of a row, with its width in relation to its height, in thousandths.
  private mutating func renderPart(_ figure: Figure) {
    let ratio = figure.image.flatMap { pictures[$0]?.ratio } ?? 1.5
    output.append("(shape: ")
    output.append(string: String(Int((min(max(ratio, 0.3), 4) * 1000).rounded())))
    output.append(", body: {")
    var figure = figure
    figure.width = nil
    renderFigure(figure)
    output.append("}), ")
  }
}
