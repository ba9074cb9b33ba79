import Document

extension HTMLRenderer {
  /// The width of the widest text of a theme, in the unit of style sheets, above which pictures do not grow
  /// with the window.
  private static let textWidth = 60

  mutating func beginPicture(_ image: Image) {
    guard let picture = pictures[image], !picture.webP.isEmpty else { return }
    output.append("<picture><source type=\"image/webp\"")
    appendSources(picture.webP)
    output.append(voidEnd)
  }

  mutating func endPicture(_ image: Image) {
    guard let picture = pictures[image], !picture.webP.isEmpty else { return }
    output.append("</picture>")
  }

  mutating func appendAttributes(of image: Image) {
    output.attribute("alt", image.alternative.plainText)
    output.attribute("title", image.title.isEmpty ? nil : image.title)
    if let picture = pictures[image] {
      if picture.sizes.count > 1 { appendSources(picture.sizes) }
      output.attribute("width", String(picture.main.width))
      output.attribute("height", String(picture.main.height))
    }
    if isPage, !isOnTop { output.append(" loading=\"lazy\"") }
  }

  mutating func renderArranged(_ group: Group, depth: Int) -> Bool {
    switch group.role.traits.arrangement {
    case .stacked: return false
    case .gallery:
      guard let rows = group.galleryRows else { return false }
      for row in rows {
        output.append("<div class=\"row\">\n")
        let outer = scale
        scale = outer / row.count
        for figure in row { renderFigure(figure, isInRow: true) }
        scale = outer
        output.append("</div>\n")
      }
    case .wide:
      isOnTop = group.role == .cover
      render(group.blocks, depth: depth)
      isOnTop = false
    case .pictureFirst, .pictureLast:
      guard let (figure, text) = group.pictureAndText else { return false }
      let outer = scale
      scale = outer / 2
      renderFigure(figure)
      scale = outer
      output.append("<div>\n")
      render(text, depth: depth)
      beginBlock()
      output.append("</div>\n")
    }
    return true
  }

  /// The width of a picture in relation to its height, in thousandths, which lets the pictures of a
  /// row share its width and get one height.
  private func shape(of image: Image) -> Int {
    let ratio = pictures[image]?.ratio ?? 1.5
    return Int((min(max(ratio, 0.3), 4) * 1000).rounded())
  }

  /// Adds the attribute that tells style sheets about a figure.
  mutating func appendStyle(of figure: Figure, isInRow: Bool) {
    guard isInRow, let image = figure.image else {
      output.attribute("style", figure.width.map { "max-width: \($0)%" })
      return
    }
    let shape = shape(of: image)
    let fraction = String(shape % 1000 + 1000).dropFirst()
    output.attribute("style", "--shape: \(shape / 1000).\(fraction)")
  }

  /// Adds files for a browser to choose from, and how wide the picture is shown.
  private mutating func appendSources(_ files: [PublishedPicture.File]) {
    output.append(" srcset=\"")
    for (index, file) in files.enumerated() {
      if index > 0 { output.append(", ") }
      output.append(candidate: file.address)
      output.append(string: " \(file.width)w")
    }
    output.append("\"")
    let width = Self.textWidth * scale / 100
    // On a telephone, pictures in a row may be stacked.
    output.attribute("sizes", "(min-width: \(Self.textWidth)rem) \(width)rem, 100vw")
  }
}

extension OutputBuffer {
  /// Adds an address to a list of addresses, where commas and spaces are no part of one.
  fileprivate mutating func append(candidate address: String) {
    append(address: address.replacing(",", with: "%2C"))
  }
}
